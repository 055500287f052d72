import fc from 'fast-check';
import { StemSearch } from '../../src/proposal/evidence/stem-search';
import { plainWord } from '../../src/proposal/evidence/word-matcher';

const stems = [
  { text: 'heiz', inside: false },
  { text: 'rad', inside: true },
  { text: 'radweg', inside: true },
  { text: 'gruen', inside: true },
  { text: 'co2', inside: false },
  { text: 'ueber', inside: false },
];
const search = new StemSearch(stems);

test.each([
  ['Die Heizung wird erneuert', true],
  ['Die Fernheizung wird erneuert', false],
  ['Ein Motorrad', true],
  ['Begrünung', true],
  ['CO₂-Bilanz', true],
  ['CO2', true],
  ['Grün-Ra-d', true],
  ['Gr-ün', true],
  ['Ra d', false],
  ['„Überall“', true],
  ['“Heat” – “heiß”', false],
  ['', false],
])('%s: %s', (text, found) => {
  expect(search.mayFind(text)).toBe(found);
});

test('never overlooks a stem, whatever stands around it', () => {
  const piece = fc.oneof(
    fc.constantFrom('heiz', 'HEIZ', 'rad', 'Radw', 'eg', 'grün', 'co', '₂', '2', 'Über', 'ra', 'd'),
    fc.constantFrom(' ', '-', '--', '‑', '–', ',', '.', '“', 'é', 'ß', '²', 'И', '\u0301'),
    fc.string({ maxLength: 3, unit: 'grapheme' }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('').normalize('NFC');
      const words = text.match(/[\p{L}\p{N}]+(?:[-‐‑][\p{L}\p{N}]+)*/gu) ?? [];
      const stands = words
        .map(plainWord)
        .some((word) =>
          stems.some((stem) =>
            stem.inside ? word.includes(stem.text) : word.startsWith(stem.text),
          ),
        );
      expect(stands && !search.mayFind(text)).toBe(false);
    }),
    { numRuns: 2000 },
  );
});
