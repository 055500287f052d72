import { z } from 'zod';

/** Upper bound of one typed text, in characters: far above any statement, far below trouble. */
export const longestText = 5000;

/** A typed text; empty means not answered. */
export const text = z.string().max(longestText).default('');

/** A calendar date, "2026-11-23", or empty. */
export const date = z
  .string()
  .regex(/^(\d{4}-\d{2}-\d{2})?$/)
  .default('');

/** Short and stable, because it is part of a field's tag. */
export const id = z.string().regex(/^[a-z0-9-]{1,24}$/);

/** Yes, no or not known; null while nothing is answered. */
export const answer = z.enum(['yes', 'no', 'unknown']).nullable().default(null);
export type ScreeningAnswer = z.infer<typeof answer>;

/** One of several ids; null while nothing is answered. */
export function choice<Id extends string>(ids: readonly [Id, ...Id[]]) {
  return z.enum(ids).nullable().default(null);
}

/** A quantity that a person gave, or null; bounded so that no sum overflows. */
export function quantity(least: number, most: number) {
  return z.number().min(least).max(most).nullable().default(null);
}

/** Path of an answer ("mitigation.rating"), as completeness and the pane name it. */
export const answerPath = z.string().min(1).max(80);
