import { foundBy, kindsBy } from '../../support/found-by';
import { fireStation } from '../../support/small-proposals';

/** Q10: a text that says nothing. */
const { lines, fields, section } = fireStation;

describe('Q10: a text that says nothing', () => {
  const found = (more: Record<string, string>) =>
    foundBy('Q10', { lines, fields: { ...fields, ...more } });
  const reason = (text: string) => found({ 'mitigation.reason': text }).map(({ kind }) => kind);

  test('is told at its field', () => {
    expect(found({ 'mitigation.reason': 'siehe oben' })).toEqual([
      {
        severity: 'error',
        kind: 'evasive',
        half: 'climate',
        about: 'Klimaschutz: Begründung',
        paragraph: 4,
        excerpt: 'siehe oben',
      },
    ]);
  });

  test.each([
    ['–', ['reason-missing']],
    ['Weniger Gas', ['reason-short']],
    ['Gas wird knapp', ['reason-short']],
    ['Gas wird knapp.', []],
    ['Gas entfällt..', ['reason-short']],
    ['Positive Auswirkungen auf das Klima.', ['reason-short']],
    ['Keine.', []],
    ['Die Klimaauswirkungen können noch nicht beziffert werden.', ['evasive']],
    ['[Begründung ergänzen]', []],
    ['XXX', []],
  ])('in a reason: %s', (text, kinds) => {
    expect(reason(text)).toEqual(kinds);
  });

  test.each([
    ['adaptation.reason', 'error'],
    ['equity.reason', 'error'],
    ['notRelevant.reason', 'error'],
    ['alternatives.considered', 'warning'],
    ['alternatives.reason', 'warning'],
    ['participation', 'warning'],
    ['followUp', 'warning'],
    ['measures.m1.what', 'warning'],
    ['groups.older-people', 'warning'],
    ['measures.m1.owner', null],
    ['coBenefits', null],
    ['participation.planned', null],
    ['options.a.reason', null],
    ['options.a.what', null],
    ['climate.basis', null],
  ])('is looked for in %s: %s', (path, severity) => {
    const expected = severity === null ? [] : [{ severity, kind: 'evasive', paragraph: 5 }];
    expect(found({ [path]: 'siehe oben' })).toMatchObject(expected);
  });

  test('a further text may be short or empty', () => {
    expect(
      found({ participation: '–', followUp: 'Messung', 'groups.older-people': 'Belastung' }),
    ).toEqual([]);
  });

  test('behind the effect on a group it is the rest that says nothing', () => {
    expect(found({ 'groups.older-people': 'Belastung – siehe oben' })).toMatchObject([
      { kind: 'evasive', half: 'equity', about: 'Ältere Menschen', excerpt: 'siehe oben' },
    ]);
  });

  test.each<[string, string[]]>([
    ['Siehe Sachverhalt.', ['evasive']],
    ['Das ist positiv für das Klima.', ['reason-short']],
    ['Positiv, weil Fernwärme kein Gas braucht.', []],
    ['Positiv, weil Gas entfällt.', ['reason-short']],
    ['Positiv: −12 t CO2e.', []],
    ['Keine Auswirkungen.', []],
    ['Fernwärme.', []],
    ['', []],
    ['☐ positiv ☐ negativ', []],
    ['[Bitte ausfüllen]', []],
    ['Positiv, weil XXX.', []],
    ['Positiv, weil Fernwärme Gas ersetzt hat', ['reason-short']],
    ['Positiv, weil Fernwärme Gas ersetzt hat.', []],
  ])('in a section: "%s"', (text, kinds) => {
    expect(kindsBy('Q10', section(text))).toEqual(kinds);
  });

  test('in a section is told at its heading', () => {
    expect(foundBy('Q10', section('Siehe Sachverhalt.'))).toEqual([
      {
        severity: 'error',
        kind: 'evasive',
        half: 'climate',
        about: 'Klimarelevanz',
        paragraph: 2,
        excerpt: 'Siehe Sachverhalt.',
      },
    ]);
  });
});
