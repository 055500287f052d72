import type { Assessment } from '../assessment/assessment';
import { classify } from '../factors/appraisal';
import { calculate } from '../factors/calculate';
import { factorOverrideSchema, type FactorSet } from '../factors/factor';
import { factorSetById } from '../factors/factor-sets';
import type { Calculation } from '../factors/result';
import { withFactors } from '../factors/with-factors';
import type { Profile } from '../profile/profile';

/** The factors that a profile calculates with, its own among them; null for a set that we do not have. */
export function factorsOf({ factors }: Pick<Profile, 'factors'>): FactorSet | null {
  const set = factorSetById(factors.set);
  if (!set) return null;
  const own = factors.own.flatMap((given) => {
    const factor = factorOverrideSchema.safeParse(given);
    return factor.success ? [factor.data] : [];
  });
  return withFactors(set, own).set;
}

/** What the activities of an assessment come to. */
export function calculated({ climate }: Pick<Assessment, 'climate'>, set: FactorSet): Calculation {
  return calculate(climate.activities, set, { lifetimeYears: climate.lifetime });
}

/** The rating that the calculated amount suggests by the profile's thresholds; null without one. */
export function suggestedRating(
  calculation: Calculation,
  { thresholds }: Pick<Profile, 'thresholds'>,
): -2 | -1 | 0 | 1 | 2 | null {
  return classify(calculation.running, thresholds);
}
