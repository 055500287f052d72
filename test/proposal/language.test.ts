import { readLanguage } from '../../src/proposal/text/language';
import { p, snapshot } from './snapshot-builder';

const german = 'der ';
const english = 'the ';
const times = (count: number, text: string): string => text.repeat(count);

/** The language of paragraphs in a file that declares a language. */
function language(declared: string | null, ...texts: string[]): 'de' | 'en' {
  return readLanguage(
    snapshot(
      texts.map((text) => p(text)),
      { language: declared },
    ),
  );
}

describe('the language', () => {
  it('is what the text says clearly, against the declared one', () => {
    const [de, en] = [
      'Der Rat der Stadt beschließt, dass die Mittel für den Bau der Schule und der Turnhalle bereitgestellt werden.',
      'The council agrees that the funds for the school and the hall are to be released, and that this will be reported.',
    ];
    expect(language('en-US', de)).toBe('de');
    expect(language('de-DE', en)).toBe('en');
  });

  it('is clear from eight short words on that are twice as many as of the other language', () => {
    expect(language('en-US', times(8, german))).toBe('de');
    expect(language('en-US', times(7, german))).toBe('en');
    expect(language('en-US', times(10, german), times(5, english))).toBe('de');
    expect(language('en-US', times(10, german), times(6, english))).toBe('en');
    expect(language('de-DE', times(8, english))).toBe('en');
    expect(language('de-DE', times(7, english))).toBe('de');
    expect(language('de-DE', times(5, german), times(10, english))).toBe('en');
    expect(language('de-DE', times(6, german), times(10, english))).toBe('de');
  });

  it.each<[string | null, string, 'de' | 'en']>([
    ['de-AT', 'Kita', 'de'],
    ['DE_CH', 'Kita', 'de'],
    ['de', 'the', 'de'],
    ['en-GB', 'der', 'en'],
    ['fr-FR', 'Kita', 'en'],
    ['fr-FR', 'der', 'de'],
    [null, 'der', 'de'],
    [null, 'the', 'en'],
    [null, '', 'en'],
    ['de-DE', times(20, 'der the '), 'de'],
    ['en-GB', times(20, 'der the '), 'en'],
    [null, times(20, 'der the '), 'en'],
  ])('is, where it is declared %s and the text says "%s", %s', (declared, text, expected) => {
    expect(language(declared, text)).toBe(expected);
  });
});

/** A letter of another alphabet makes the counting take its slow way, which must come to the same. */
describe.each([
  ['', 'common'],
  ['Ж ', 'rare'],
])('%sin a text of %s letters', (before) => {
  it.each([
    ['der, Der; (DER) der. „der“ der–der €der'],
    ['sowie über für es er von und die'],
    [times(32, 'Öl ')],
    [times(32, 'Tür ')],
    [times(32, 'Ähre ')],
    [times(32, 'Maß ')],
    ['der2der der/der der_der der-der'],
  ])('German are "%s"', (text) => {
    expect(language('en-US', before + text)).toBe('de');
  });

  it.each([
    [times(31, 'Öl ')],
    [times(40, 'Café ')],
    [times(40, 'Smørrebrød ')],
    [times(9, 'derx ')],
    [times(9, 'xder ')],
    [times(9, 'dér ')],
    [times(9, 'derø ')],
    [times(9, 'de ')],
    ['der die das und ist mit dem'],
  ])('nothing clear says "%s"', (text) => {
    expect(language('en-US', before + text)).toBe('en');
  });
});

test.each(['Doğan', 'Çağan', 'anⁿ', 'anΩ', 'Ωan'])(
  'a name like "%s" has no English word inside',
  (name) => {
    expect(language('de-DE', times(20, `${name} `))).toBe('de');
  },
);

describe('no more is read', () => {
  it('of a paragraph than its first 4,000 characters', () => {
    expect(language('de-DE', 'x'.repeat(3960) + times(10, ' the'))).toBe('en');
    expect(language('de-DE', 'x'.repeat(4000) + times(10, ' the'))).toBe('de');
  });

  it('than 40,000 characters', () => {
    const pages = Array.from({ length: 10 }, () => 'x'.repeat(4000));
    expect(language('de-DE', ...pages, times(10, english))).toBe('en');
    expect(language('de-DE', ...pages, 'x', times(10, english))).toBe('de');
  });

  it('when 120 short words are of one language and six times as many as of the other', () => {
    const rest = times(600, english);
    expect(language(null, times(120, german), rest)).toBe('de');
    expect(language(null, times(119, german), rest)).toBe('en');
    expect(language(null, times(20, english) + times(120, german), rest)).toBe('de');
    expect(language(null, times(21, english) + times(120, german), rest)).toBe('en');
    expect(language(null, times(120, english), times(600, german))).toBe('en');
  });
});
