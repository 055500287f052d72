import { foundBy, kindsBy } from '../../support/found-by';
import { fireStation } from '../../support/small-proposals';

const { lines, fields, section } = fireStation;

describe('Q02: a rating', () => {
  const rated = (text: string) => ({
    ...fields,
    'mitigation.rating': text,
    'adaptation.rating': 'nicht betroffen',
  });
  const found = (text: string) => foundBy('Q02', { lines, fields: rated(text) });
  const common = {
    severity: 'error',
    half: 'climate',
    about: 'Klimaschutz: Bewertung',
    paragraph: 3,
  };

  test.each([
    ['', '', 'rating-missing'],
    ['–', '', 'rating-missing'],
    [
      '[stark positiv (++), positiv (+), negativ]',
      '[stark positiv (++), positiv (+), negativ]',
      'rating-missing',
    ],
    ['ziemlich gut', 'ziemlich gut', 'rating-unreadable'],
  ])('that reads %s is told', (text, excerpt, kind) => {
    expect(found(text)).toEqual([{ ...common, kind, excerpt }]);
  });

  test('whose row was deleted is told at the statement', () => {
    expect(foundBy('Q02', { lines, fields })).toEqual([
      {
        ...common,
        kind: 'rating-missing',
        about: 'Klimafolgenanpassung: Bewertung',
        paragraph: 2,
        excerpt: '',
      },
    ]);
  });

  test('is not asked for under the sentence that nothing is relevant', () => {
    const sentence = { 'notRelevant.reason': 'Es wird nur ein Sitz im Beirat neu besetzt.' };
    expect(kindsBy('Q02', { lines, fields: sentence })).toEqual([]);
  });

  test('in free text is a word for the direction', () => {
    const without = 'Die Wache erhält Fernwärme.';
    expect(foundBy('Q02', section(without))).toEqual([
      {
        ...common,
        kind: 'direction-missing',
        about: 'Klimarelevanz',
        paragraph: 2,
        excerpt: without,
      },
    ]);
    // With a text beside the boxes something is answered; without one the section is missing (Q01).
    expect(kindsBy('Q02', section('☐ positiv ☐ negativ', 'Das Dach wird neu gedeckt.'))).toEqual([
      'direction-missing',
    ]);
    expect(kindsBy('Q02', section('☐ positiv ☐ negativ'))).toEqual([]);
    expect(kindsBy('Q01', section('☐ positiv ☐ negativ'))).toHaveLength(2);
  });

  test.each([
    '',
    'Der Verbrauch sinkt um 128.000 kWh.',
    'siehe oben',
    '[Bitte ausfüllen]',
    '☒ positiv ☐ negativ',
  ])('in free text is not asked for beside: %s', (text) => {
    expect(kindsBy('Q02', section(text))).toEqual([]);
  });

  test('in a further section on a half that another section rates is not asked for', () => {
    const human = ['# Human rights', 'The Act was considered.'];
    const social = ['# Equality implications', 'Tenants pay less.'];
    const english = (...given: string[]) => ({ language: 'en' as const, lines: given });
    expect(kindsBy('Q02', english(...human))).toEqual(['direction-missing']);
    expect(kindsBy('Q02', english(...human, ...social))).toEqual([]);
  });
});
