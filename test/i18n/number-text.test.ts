import fc from 'fast-check';
import { formatEstimate, formatNumber, parseNumber } from '../../src/i18n/number-text';

test.each<[string, number | null, number | null]>([
  ['1.234,5', 1234.5, 1234.5],
  ['1,234.5', 1234.5, 1234.5],
  ['1 234,5', 1234.5, 1234.5],
  ['1\u00A0234,5', 1234.5, 1234.5],
  ["1'234.5", 1234.5, 1234.5],
  ['1’234’567', 1234567, 1234567],
  ['1.234.567', 1234567, 1234567],
  ['1,234,567', 1234567, 1234567],
  ['−3', -3, -3],
  ['-3', -3, -3],
  ['– 3', -3, -3],
  ['+3', 3, 3],
  ['3,5 ', 3.5, 3.5],
  ['1.234', 1234, 1.234],
  ['1,234', 1.234, 1234],
  ['0.400', 0.4, 0.4],
  ['1.5', 1.5, 1.5],
  ['1234.567', 1234.567, 1234.567],
  ['1 234.567', 1234.567, 1234.567],
  [',5', 0.5, 0.5],
  ['-0', 0, 0],
  ['007', 7, 7],
])('reads "%s" as %s in German and %s in English', (text, german, english) => {
  expect(parseNumber(text, 'de')).toBe(german);
  expect(parseNumber(text, 'en')).toBe(english);
});

test.each([
  '',
  ' ',
  '-',
  '.',
  ',',
  '--3',
  '3-',
  '1e5',
  'NaN',
  'Infinity',
  '12 kWh',
  '1.23.456',
  '1,2,3',
  '1.234,567.8',
  "1'23",
  '1 23',
  '5.',
  '0x10',
  '٣',
  '1234567890123456',
  '9'.repeat(400),
])('takes "%s" for no number', (text) => {
  expect(parseNumber(text, 'de')).toBeNull();
  expect(parseNumber(text, 'en')).toBeNull();
});

const language = fc.constantFrom('de' as const, 'en' as const);
const number = fc
  .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom(1, 10, 100, 1000, 1e6))
  .map(([whole, part]) => whole / part + 0);

test('what is written in a language is read back in it', () => {
  fc.assert(
    fc.property(number, language, (value, lang) => {
      expect(parseNumber(formatNumber(value, lang), lang)).toBe(value);
    }),
  );
});

test('never reads NaN, infinity or minus zero', () => {
  const typed = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom(..."0123456789.,-−+' e") }),
  );
  fc.assert(
    fc.property(typed, language, (text, lang) => {
      const value = parseNumber(text, lang);
      expect(value === null || (Number.isFinite(value) && !Object.is(value, -0))).toBe(true);
    }),
  );
});

test.each<[number, string, string]>([
  [-42.3, '−42', '−42'],
  [309.6, '310', '310'],
  [1234, '1.200', '1,200'],
  [0.4, '0,4', '0.4'],
  [9.96, '10', '10'],
  [-0, '0', '0'],
  [0, '0', '0'],
  [Number.NaN, '', ''],
  [Number.POSITIVE_INFINITY, '', ''],
])('estimates %s as "%s" and "%s"', (value, german, english) => {
  expect(formatEstimate(value, 'de')).toBe(german);
  expect(formatEstimate(value, 'en')).toBe(english);
});

test('writes small numbers without a lone minus, and a plus when asked', () => {
  expect(formatNumber(-0.001, 'de', 2)).toBe('0');
  expect(formatEstimate(310, 'de', true)).toBe('+310');
  expect(formatEstimate(0, 'de', true)).toBe('0');
});

test('an estimate is within five percent', () => {
  fc.assert(
    fc.property(number, language, (value, lang) => {
      const read = parseNumber(formatEstimate(value, lang).replace('\u00A0', ''), lang);
      fc.pre(Math.abs(value) < 1e9 && Math.abs(value) > 1e-5);
      expect(Math.abs((read ?? NaN) - value)).toBeLessThanOrEqual(Math.abs(value) * 0.051);
    }),
  );
});
