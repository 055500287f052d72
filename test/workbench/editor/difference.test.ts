import fc from 'fast-check';
import { difference } from '../../../src/workbench/editor/difference';

const text = fc.string({ unit: fc.constantFrom('a', '😀', '😁', '🌀', '🜀'), maxLength: 8 });

test('a difference leads from the old text to the new one and never cuts a character in two', () => {
  fc.assert(
    fc.property(text, text, fc.nat(16), (old, typed, caret) => {
      const { start, end, inserted } = difference(old, typed, caret);
      expect(old.slice(0, start) + inserted + old.slice(end)).toBe(typed);
      expect(inserted).not.toMatch(/\p{Surrogate}/u);
      expect(old.slice(start, end)).not.toMatch(/\p{Surrogate}/u);
    }),
  );
});

test('the caret tells which of several equal letters was typed', () => {
  expect(difference('aa', 'aaa', 1)).toEqual({ start: 0, end: 0, inserted: 'a' });
  expect(difference('aa', 'aaa', 3)).toEqual({ start: 2, end: 2, inserted: 'a' });
});
