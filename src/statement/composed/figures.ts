import type { Assessment } from '../../assessment/assessment';
import { calculate } from '../../factors/calculate';
import { describeResult, type ResultText } from '../../factors/describe-result';
import { factorSetById } from '../../factors/factor-sets';
import type { Calculation } from '../../factors/result';
import type { Profile } from '../../profile/profile';

/** What the activities of an assessment come to, in numbers and in the words of the statement. */
export interface Figures {
  result: Calculation;
  text: ResultText;
}

/** The figures of an assessment; null without activities, or when the profile's factors are not here. */
export function statementFigures({ climate }: Assessment, profile: Profile): Figures | null {
  const set = factorSetById(profile.factors.set);
  if (!set || climate.activities.length === 0) return null;
  const result = calculate(climate.activities, set, { lifetimeYears: climate.lifetime });
  return { result, text: describeResult(result, profile.language) };
}
