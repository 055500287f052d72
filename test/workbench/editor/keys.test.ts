import { keyAction, type KeyPress } from '../../../src/workbench/editor/keys';

const press = (key: string, change: Partial<KeyPress> = {}) =>
  keyAction({ key, shift: false, collapsed: true, offset: 3, length: 6, ...change });

test('Enter, Escape and the edges of a paragraph have a meaning of their own', () => {
  expect(press('Enter')).toBe('split');
  expect(press('Enter', { shift: true })).toBe('break');
  expect(press('Escape')).toBe('end');
  expect(press('Backspace', { offset: 0 })).toBe('join-before');
  expect(press('Delete', { offset: 6 })).toBe('join-after');
  expect(press('ArrowUp', { offset: 0 })).toBe('line-before');
  expect(press('ArrowDown', { offset: 6 })).toBe('line-after');
});

test('everything else is left to the browser', () => {
  expect(press('a')).toBeNull();
  expect(press('Tab')).toBeNull();
  expect(press('Backspace')).toBeNull();
  expect(press('Backspace', { offset: 0, collapsed: false })).toBeNull();
  expect(press('ArrowDown')).toBeNull();
});
