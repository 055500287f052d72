import { foundBy, kindsBy, type Document } from '../../support/found-by';
import { carPark } from '../../support/small-proposals';

/** Q27: how it shows that a measure works. */
const { lines, negative, shuttle, measure } = carPark;

describe('Q27: how success shows', () => {
  const missing = ['indicator-missing'];
  const full = { ...negative, ...measure('Tiefbauamt', '01.06.2027') };
  const kinds = (more: Record<string, string>, document: Document = {}) =>
    kindsBy('Q27', { lines, fields: { ...full, ...more }, ...document });

  test('is asked for where a measure is planned', () => {
    expect(foundBy('Q27', { lines, fields: full })).toEqual([
      {
        severity: 'warning',
        kind: 'indicator-missing',
        half: 'both',
        about: 'Erfolgskontrolle',
        paragraph: 5,
        excerpt: shuttle,
        path: 'followUp',
      },
    ]);
    expect(kindsBy('Q27', { lines, fields: negative })).toEqual([]);
  });

  test.each<[string, Record<string, string>, string[]]>([
    ['a follow-up', { followUp: 'Fahrgäste' }, []],
    ['a review', { review: 'am 01.06.2028' }, []],
    ['words for it', { 'equity.reason': 'Die Zählung am Tor zeigt es.' }, []],
    ['a promise', { followUp: 'noch nicht bekannt' }, []],
    ['an instruction that waits', { followUp: '[Bitte ausfüllen]' }, []],
    ['a dash', { followUp: '–' }, missing],
  ])('is said by %s', (_, more, expected) => {
    expect(kinds(more)).toEqual(expected);
  });

  test('has no place in the short form', () => {
    expect(kinds({}, { stored: { form: 'short' } })).toEqual([]);
    expect(kinds({}, { stored: { form: 'long' } })).toEqual(missing);
  });
});
