import { namesDirection } from '../../src/checks/recognition/direction';
import { isEvasive } from '../../src/checks/recognition/evasive';
import { isSpecific, statesNone } from '../../src/checks/recognition/no-effect';
import { findPlaceholder } from '../../src/checks/recognition/placeholder';
import { profileFor } from '../../src/profile/built-in';

const german = profileFor('de');
const english = profileFor('en');

describe('evasive text', () => {
  test.each([
    'siehe oben',
    'Siehe Sachverhalt.',
    's.o.',
    's. Begründung',
    'vgl. Anlage 3',
    'siehe Punkt 4.2 der Vorlage',
    'Entfällt',
    'n/a',
    'N. A.',
    'k. A.',
    '-',
    '---',
    'Derzeit noch nicht bekannt.',
    'wird im weiteren Verfahren geprüft',
    'Trifft nicht zu',
    'see report',
    'See main report.',
    'As set out in the report',
    'Contained in the body of the report.',
    'not applicable',
    'None identified.',
    'To be confirmed',
    'All residents benefit equally.',
    'Alle Bürgerinnen und Bürger profitieren gleichermaßen.',
  ])('%s', (text) => expect(isEvasive(text)).toBe(true));

  test.each([
    '',
    'Siehe oben: Die Wärmepumpe ersetzt 128.000 kWh Erdgas.',
    'Der Hof wird entsiegelt. Siehe Anlage 3.',
    'See section 4. Gas use ends and 300 t CO2e a year are saved.',
    'All residents of the estate benefit from lower bills.',
    'Entfällt der Zuschuss, steigen die Eintrittspreise.',
  ])('not: %s', (text) => expect(isEvasive(text)).toBe(false));

  test('a very long hostile text is answered', () => {
    const answers = [isEvasive('siehe '.repeat(50_000)), statesNone('kein '.repeat(50_000))];
    expect(answers.map((answer) => typeof answer)).toEqual(['boolean', 'boolean']);
    expect(findPlaceholder('['.repeat(20_000) + '{<'.repeat(20_000), german)).toBeNull();
  });
});

describe('none', () => {
  test.each([
    'Keine.',
    'None',
    'Nein',
    'There are no climate implications arising from this report.',
    'Es sind keine Auswirkungen zu erwarten.',
    'Not relevant',
    'There are none.',
  ])('%s says none and gives no reason', (text) => {
    expect(statesNone(text)).toBe(true);
    expect(isSpecific(text)).toBe(false);
  });

  test.each([
    'There are no direct climate or environmental implications arising from this report.',
    'Die Maßnahme hat keine nennenswerten Auswirkungen auf das Klima und die soziale Gerechtigkeit.',
    'No equality impact is expected as a result of the recommendations in this report.',
  ])('length alone is no reason: %s', (text) => expect(isSpecific(text)).toBe(false));

  test.each([
    'The report only fills two vacant seats on the licensing panel.',
    'Die Vorlage legt nur die Sitzungstermine des Rates für das Jahr 2027 fest.',
  ])('a reason of its own: %s', (text) => expect(isSpecific(text)).toBe(true));
});

describe('direction', () => {
  test.each([
    'Die Maßnahme wirkt sich positiv aus.',
    'Der Gasverbrauch sinkt um 20 %.',
    'Bewertung: (−)',
    'Keine Auswirkungen, weil nur Termine festgelegt werden.',
  ])('is named: %s', (text) => expect(namesDirection(text, german)).toBe(true));

  test.each(['Gas use falls by 31%.', 'Emissions will be reduced.', 'This is neutral.'])(
    'is named: %s',
    (text) => expect(namesDirection(text, english)).toBe(true),
  );

  test.each([
    'Das Gebäude erhält eine Wärmepumpe.',
    'Betroffen sind Minderjährige und mehrere Vereine; Fördermittel sind beantragt.',
  ])('is not named: %s', (text) => expect(namesDirection(text, german)).toBe(false));
});

describe('placeholder', () => {
  test.each([
    '[…]',
    '[...]',
    '[Bitte ausfüllen oder den Absatz löschen]',
    '[Betrag einsetzen]',
    'Kosten: XX.XXX Euro',
    'XXX',
    'TBD',
    'Lorem ipsum dolor sit amet',
    'Klicken oder tippen Sie hier, um Text einzugeben.',
    'Click or tap here to enter text.',
    '<Begründung>',
    'bis zum ________',
    'Reason: {{reason}}',
    'Please insert the figures here',
  ])('is found: %s', (text) => expect(findPlaceholder(text, german)).not.toBeNull());

  test.each([
    'Beschluss der XX. Wahlperiode',
    'Quelle [1], [sic] und [Müller 2021]',
    'Die Klimaanlage XL verbraucht 20 kWh.',
    'CO2-Faktor < 0,4 kg/kWh und > 0,2 kg/kWh',
    'a value x, y or z; see https://example.org/?a=1',
  ])('is none: %s', (text) => expect(findPlaceholder(text, german)).toBeNull());
});
