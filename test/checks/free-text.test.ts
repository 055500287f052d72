import { checkBasics as checkProposal } from './support/check-basics';
import { isEvasive } from '../../src/checks/recognition/evasive';
import { snapshotOf } from './support/snapshot-of';

/** Rules that find something in a climate section of these lines; the rest of the proposal is sound. */
function rules(lines: string[], english = false): string[] {
  const snapshot = english
    ? snapshotOf([
        '# Recommendation',
        'That Cabinet approves the hall and the works that go with it this year.',
        '# Equality implications',
        'Lower prices help households on low incomes because entry falls by £2.',
        '# Climate implications',
        ...lines,
      ])
    : snapshotOf([
        '# Beschlussvorschlag',
        'Der Rat beschließt den Neubau der Halle.',
        '# Soziale Auswirkungen',
        'Entlastung für Familien mit geringem Einkommen, weil der Eintritt um 2 Euro sinkt.',
        '# Klimarelevanz',
        ...lines,
      ]);
  return [...new Set(checkProposal(snapshot).findings.map((finding) => finding.rule))];
}

describe('a free text that says what changes', () => {
  test.each([
    'Positiv: Einsparung von 20 t',
    'Die PV-Anlage erzeugt 30.000 kWh Strom im Jahr und ersetzt Netzstrom.',
    'Es wird eine Fläche von 2.000 m² versiegelt; zwölf Bäume müssen gefällt werden.',
    'Der Neubau verursacht durch Beton und Stahl rund 900 t graue Emissionen.',
    'Der Energiebedarf geht um ein Drittel zurück, weil die Fenster ersetzt werden.',
    'nein, da ausschließlich die Geschäftsordnung redaktionell angepasst und kein Vorhaben ausgelöst wird',
  ])('is complete: %s', (line) => expect(rules([line])).toEqual([]));

  test.each([
    'The scheme will generate 300 extra car trips a day and so raise emissions.',
    'Removing 12 mature trees reduces shade on the square in hot summers.',
    'Lower gas use by 1,400 therms a year.',
  ])('is complete: %s', (line) => expect(rules([line], true)).toEqual([]));

  test('may stand below the ticks of a form', () => {
    const reason =
      'Es werden nur Sitze im Beirat nachbesetzt, der Energieverbrauch bleibt dabei gleich.';
    expect(rules(['☐ ja ☒ nein', reason])).toEqual([]);
    expect(rules(['☐ ja ☒ nein'])).toEqual(['Q03']);
  });
});

describe('a free text that says nothing of its own', () => {
  test.each([
    'siehe Klimacheck in der Anlage',
    'Hierzu wird auf die Begründung verwiesen.',
    'Auf die Ausführungen im Sachverhalt wird verwiesen.',
    'nicht einschlägig',
    'Die Klimarelevanz wird im weiteren Verfahren geprüft.',
    'Eine Prüfung erfolgt zu einem späteren Zeitpunkt.',
    'liegt noch nicht vor',
    'Die Auswirkungen können derzeit nicht abgeschätzt werden.',
    'As set out in section 4 above.',
    'To be assessed at a later stage.',
    'An EqIA has been completed and is attached at Appendix B.',
    'Refer to EQIA',
  ])('is evasive: %s', (line) => expect(isEvasive(line)).toBe(true));

  test.each([
    'Siehe Anlage: Die zwölf Bäume am Platz werden gefällt.',
    'See the table: gas use falls by 40,000 kWh.',
    'Siehe Gutachten, wonach 300 t CO2 je Jahr entfallen.',
    'Die Emissionen können nicht gesenkt werden, weil Beton nötig ist.',
    'Die Halle wird später beheizt und spart dadurch Gas.',
  ])('is not evasive: %s', (line) => expect(isEvasive(line)).toBe(false));

  test('is too little even in a long sentence', () => {
    expect(rules(['The proposal will have a positive impact.'], true)).toEqual(['Q10']);
    expect(rules(['None arising directly from this report.'], true)).toEqual(['Q03']);
  });
});

test.each(['xx t CO2 pro Jahr werden eingespart', 'TODO', '{{klima}}', '«Klimarelevanz»'])(
  'a placeholder of a template or a mail merge is found: %s',
  (line) => expect(rules([line])).toContain('Q11'),
);

test('words that repeat what the patterns look for are answered', () => {
  const words = ['klimapruefungklimarelevanz ', 'auf die ', 'klimaklima', 'siehe auf '];
  const answers = words.map((word) => typeof isEvasive(word.repeat(200 / word.length)));
  expect(answers).toEqual(words.map(() => 'boolean'));
});
