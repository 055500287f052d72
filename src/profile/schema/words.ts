import { z } from 'zod';
import type { MistakeProblem } from '../../assessment/mistake';

const problem: MistakeProblem = 'one-line';

/** A word or a sentence of the statement: on one line, and more than the dash of an empty field. */
export const words = z.string().min(1).max(400).refine(isOneLine, { params: { problem } });

/** Empty texts are told by their length; tabs and line breaks would not come back from a document. */
function isOneLine(text: string): boolean {
  const visible = text.replace(/[\s\p{Cf}]/gu, '');
  return text === '' || (!/[\p{Cc}\u2028\u2029]/u.test(text) && !/^\p{Pd}?$/u.test(visible));
}

/** Short and stable, because it is part of a field's tag. */
export const id = z.string().regex(/^[a-z0-9-]{1,24}$/);

/** Words for every one of these ids. */
export function every<Key extends string>(keys: readonly Key[]) {
  return z.strictObject(
    Object.fromEntries(keys.map((key) => [key, words])) as Record<Key, typeof words>,
  );
}
