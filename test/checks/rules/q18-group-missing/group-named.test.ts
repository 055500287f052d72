import { foundBy, kindsBy } from '../../support/found-by';

/** Q18: for whom something changes. */
const lines = ['# Beschlussvorschlag', 'Der Rat beschließt die Verlegung des Bürgerbüros.'];
const rated = {
  'equity.rating': 'negativ (−)',
  'equity.reason': 'Das Bürgerbüro zieht an den Stadtrand.',
};

describe('Q18: somebody in particular', () => {
  const missing = ['group-missing'];
  const kinds = (fields: Record<string, string>) => kindsBy('Q18', { lines, fields });

  test('is missing where people are better or worse off and nobody is named', () => {
    expect(foundBy('Q18', { lines, fields: rated })).toEqual([
      {
        severity: 'error',
        kind: 'group-missing',
        half: 'equity',
        about: 'Soziale Gerechtigkeit: Begründung',
        paragraph: 4,
        excerpt: 'Das Bürgerbüro zieht an den Stadtrand.',
        path: 'equity.reason',
      },
    ]);
  });

  test.each([
    ['uneinheitlich (+/−)', missing],
    ['stark positiv (++)', missing],
    ['keine oder geringe (0)', []],
    ['noch nicht bekannt (?)', []],
    ['–', []],
  ])('is asked for by the rating: %s', (rating, expected) => {
    expect(kinds({ ...rated, 'equity.rating': rating })).toEqual(expected);
  });

  test.each([
    ['a group with what changes', { 'groups.older-people': 'Längere Wege.' }],
    ['a group with an effect alone', { 'groups.older-people': 'Belastung' }],
    ['people in the reason', { 'equity.reason': 'Anwohnende haben längere Wege.' }],
    ['people in a measure', { 'measures.m1.what': 'Fahrdienst für Pendelnde und Eltern' }],
  ])('is %s', (_, more) => {
    expect(kinds({ ...rated, ...more })).toEqual([]);
  });

  test('is not who takes on a measure', () => {
    const measure = { 'measures.m1.what': 'Ein Bus', 'measures.m1.owner': 'Amt für Pflege' };
    expect(kinds({ ...rated, ...measure })).toEqual(missing);
  });
});
