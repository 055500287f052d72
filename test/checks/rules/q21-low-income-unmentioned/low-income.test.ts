import { foundBy, kindsBy, type Document } from '../../support/found-by';

/** Q21: people on low incomes, where residents pay more. */
const lines = ['# Beschlussvorschlag', 'Der Rat beschließt den Umbau des Spielplatzes.'];
const fields = {
  'equity.rating': 'negativ (−)',
  'equity.reason': 'Der Platz ist ein Jahr lang gesperrt.',
  'groups.children-youth': 'Belastung – Der nächste Spielplatz ist weiter weg.',
};
const place = { half: 'equity', about: 'Soziale Gerechtigkeit: Begründung', paragraph: 4 };

describe('Q21: people on low incomes', () => {
  const dearer = [
    '# Beschlussvorschlag',
    'Der Rat beschließt, die Kitabeiträge um 5 % zu erhöhen.',
  ];
  const kinds = (more: Record<string, string>, document: Document = {}) =>
    kindsBy('Q21', { lines: dearer, fields: { ...fields, ...more }, ...document });

  test('are asked for where residents pay more, with the sentence that says so', () => {
    expect(foundBy('Q21', { lines: dearer, fields })).toEqual([
      {
        ...place,
        severity: 'warning',
        kind: 'cost-rise-without-low-income',
        excerpt: 'Der Rat beschließt, die Kitabeiträge um 5 % zu erhöhen.',
        path: 'groups.low-income',
      },
    ]);
    expect(kinds({}, { lines })).toEqual([]);
  });

  test.each([
    [4, ['cost-answer-without-low-income']],
    [0, []],
    [-4, []],
    [null, []],
  ])('are asked for by the answer what a household pays: %s', (costPerMonth, expected) => {
    expect(kinds({}, { lines, answers: { social: { costPerMonth } } })).toEqual(expected);
    const found = foundBy('Q21', { lines, fields, answers: { social: { costPerMonth } } });
    expect(found.map(({ excerpt }) => excerpt)).toEqual(expected.map(() => ''));
  });

  test.each<[string, Record<string, string>]>([
    ['an effect on them', { 'groups.low-income': 'keine Auswirkung' }],
    ['by what', { 'groups.low-income': 'Der Beitrag bleibt für sie gleich.' }],
    ['a sentence on them', { 'equity.reason': 'Wer Wohngeld bezieht, zahlt nichts.' }],
    ['a sentence anywhere', { 'mitigation.reason': 'Geringverdienende fahren seltener Auto.' }],
  ])('are named by %s', (_, more) => {
    expect(kinds(more)).toEqual([]);
  });

  test('are named by relief that the answers know, not by white space', () => {
    expect(kinds({}, { answers: { social: { relief: 'Freiplätze' } } })).toEqual([]);
    expect(kinds({}, { answers: { social: { relief: ' ' } } })).toHaveLength(1);
  });

  test('are not asked for where nothing is said of people', () => {
    expect(kindsBy('Q21', { lines: dearer })).toEqual([]);
  });
});
