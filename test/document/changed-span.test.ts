import fc from 'fast-check';
import { changedSpan } from '../../src/document/text/changed-span';

const changed = (from: string, to: string): [string, string] => {
  const { start, end, text } = changedSpan(from, to);
  return [from.slice(start, end), text];
};

test.each<[string, string, [string, string]]>([
  ['Der Bus fährt.', 'Der Bus fährt.', ['', '']],
  ['Der Bus fährt elektrisch.', 'Der Bus fährt mit Strom.', ['elektrisch.', 'mit Strom.']],
  ['Der Bus fährt.', 'Der rote Bus fährt.', ['', 'rote ']],
  ['Der rote Bus fährt.', 'Der Bus fährt.', ['rote ', '']],
  ['Kosten: 200 t im Jahr', 'Kosten: 250 t im Jahr', ['200', '250']],
  ['', 'neu', ['', 'neu']],
  ['alt', '', ['alt', '']],
  ['alt', 'alt und neu', ['', ' und neu']],
  ['Bau', 'Bauamt', ['Bau', 'Bauamt']],
])('%j becomes %j', (from, to, expected) => {
  expect(changed(from, to)).toEqual(expected);
});

test('putting the new piece in the place of the old always gives the new text', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'ab', ' ', '  ', '\n', '.'), { maxLength: 12 });
  fc.assert(
    fc.property(words, words, (one, other) => {
      const [from, to] = [one.join(''), other.join('')];
      const { start, end, text } = changedSpan(from, to);
      expect(start).toBeLessThanOrEqual(end);
      expect(from.slice(0, start) + text + from.slice(end)).toBe(to);
    }),
  );
});
