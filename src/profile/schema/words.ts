import { z } from 'zod';

/** A word or a sentence of the statement. */
export const words = z.string().min(1).max(400);

/** Short and stable, because it is part of a field's tag. */
export const id = z.string().regex(/^[a-z0-9-]{1,24}$/);

/** Words for every one of these ids. */
export function every<Key extends string>(keys: readonly Key[]) {
  return z.strictObject(
    Object.fromEntries(keys.map((key) => [key, words])) as Record<Key, typeof words>,
  );
}
