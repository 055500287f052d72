import fc from 'fast-check';
import { normaliseText } from '../../src/document/text/normalise';

/** The rule without any short cut. */
function byRule(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u0000-\u0008\u000E-\u001F\u00AD\u200B-\u200D\u2060\uFEFF\uFFFE\uFFFF\p{Cs}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const letter = fc.oneof(
  fc.constantFrom(' ', '\t', '\n', '\u00A0', '\u00AD', 'a', 'ä', '€', '“', '\u212A', '\u0301'),
  fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  fc.integer({ min: 0x2000, max: 0x20ff }).map((code) => String.fromCharCode(code)),
  fc.integer({ min: 0, max: 0x3ff }).map((code) => String.fromCharCode(code)),
);

test('text is normalised by one rule, whether it needs it or not', () => {
  fc.assert(
    fc.property(fc.array(letter, { maxLength: 8 }), (letters) => {
      const text = letters.join('');
      expect(normaliseText(text)).toBe(byRule(text));
    }),
    { numRuns: 5000 },
  );
  for (let code = 0; code <= 0xffff; code += 1) {
    const text = `a${String.fromCharCode(code)}b`;
    if (normaliseText(text) !== byRule(text)) throw new Error(`U+${code.toString(16)}`);
  }
});
test.each([
  ['white space of every kind', ' a\t\n\u00A0 b\u000B', 'a b'],
  ['marks that nobody sees', 'Kli\u00ADma\u200B\u0007\u0005', 'Klima'],
  ['what XML cannot hold', 'a\u0000\u001F\uFFFE\uD800b', 'ab'],
  ['characters put together from two', 'Ma\u00DFnahme fu\u0308r', 'Maßnahme für'],
  ['characters beyond the first plane', '😀', '😀'],
])('texts are compared without %s', (_, text, expected) => {
  expect(normaliseText(text)).toBe(expected);
});
