/** What a key means while a paragraph is being edited; all other keys are the browser's. */
export type KeyAction =
  'end' | 'break' | 'split' | 'join-before' | 'join-after' | 'line-before' | 'line-after';

/** A key, with the position of the caret. */
export interface KeyPress {
  key: string;
  shift: boolean;
  /** Whether nothing is selected. */
  collapsed: boolean;
  offset: number;
  /** Length of the paragraph's text. */
  length: number;
}

export function keyAction({ key, shift, collapsed, offset, length }: KeyPress): KeyAction | null {
  const atStart = collapsed && offset === 0;
  const atEnd = collapsed && offset === length;
  if (key === 'Escape') return 'end';
  if (key === 'Enter') return shift ? 'break' : 'split';
  if (key === 'Backspace' && atStart) return 'join-before';
  if (key === 'Delete' && atEnd) return 'join-after';
  if (key === 'ArrowUp' && atStart && !shift) return 'line-before';
  if (key === 'ArrowDown' && atEnd && !shift) return 'line-after';
  return null;
}
