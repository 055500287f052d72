import { z } from 'zod';

/**
 * The five-step scale and what is not on it. 0 means "assessed, none or negligible";
 * `null` means not assessed yet. The words come from the profile.
 */
export const ratingSchema = z.union([
  z.literal(-2),
  z.literal(-1),
  z.literal(0),
  z.literal(1),
  z.literal(2),
  z.literal('mixed'),
  z.literal('not-applicable'),
  z.literal('unknown'),
]);

export type Rating = z.infer<typeof ratingSchema>;

/** Every rating in the order in which a person is offered them. */
export const ratings: readonly Rating[] = [2, 1, 0, -1, -2, 'mixed', 'unknown', 'not-applicable'];

/** Whether a rating says that something gets worse, in whole or in part. */
export function isNegative(rating: Rating | null): boolean {
  return rating === -1 || rating === -2 || rating === 'mixed';
}
