import { z } from 'zod';
import costs from './social-cost.json';

/** Limits in t CO2e per year: below `negligible` nothing to speak of, from `substantial` on strong. */
export interface Thresholds {
  negligible: number;
  substantial: number;
}

/** Limits for a city that has set none (docs/sources.md#rating-scales). */
const defaultThresholds: Thresholds = { negligible: 10, substantial: 100 };

/**
 * The rating for climate protection that an amount suggests: savings are positive. Null for an
 * amount that is not known; it is a suggestion, the person decides.
 */
export function classify(
  tonnesPerYear: number | null,
  thresholds: Thresholds = defaultThresholds,
): -2 | -1 | 0 | 1 | 2 | null {
  if (tonnesPerYear === null || !Number.isFinite(tonnesPerYear)) return null;
  const size = Math.abs(tonnesPerYear);
  if (size < thresholds.negligible || size === 0) return 0;
  const strong = size >= thresholds.substantial;
  if (tonnesPerYear < 0) return strong ? 2 : 1;
  return strong ? -2 : -1;
}

/** The amount as a share of a yearly budget in t (0.01 is one percent), with the amount's sign. */
export function shareOf(tonnesPerYear: number | null, budgetTonnes: number | null): number | null {
  if (tonnesPerYear === null || budgetTonnes === null || !(budgetTonnes > 0)) return null;
  const share = tonnesPerYear / budgetTonnes;
  return Number.isFinite(share) ? share : null;
}

const words = z.strictObject({ de: z.string().min(1), en: z.string().min(1) });
const socialCostSchema = z.strictObject({
  id: z.string(),
  /** Money per t CO2e. */
  value: z.number().positive(),
  currency: z.enum(['EUR', 'GBP', 'USD']),
  year: z.int(),
  discounting: words,
  source: z.string().min(1),
  link: z.url({ protocol: /^https$/ }).nullable(),
  status: z.enum(['confirmed', 'secondary', 'to-be-confirmed']),
});
export type SocialCost = z.infer<typeof socialCostSchema>;

/** Published costs of a tonne of CO2 to society, the newest first (docs/sources.md#factors). */
export const socialCosts: readonly SocialCost[] = z.array(socialCostSchema).parse(costs);

/** The cost to society of an amount, in the currency of `costPerTonne`; savings are negative. */
export function socialCost(tonnes: number | null, costPerTonne: number): number | null {
  if (tonnes === null) return null;
  const cost = tonnes * costPerTonne;
  return Number.isFinite(cost) ? cost : null;
}
