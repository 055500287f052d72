import type { Assessment } from '../../assessment/assessment';
import { withPart } from './part';

/** Changes how success shows. */
export function withIndicator(
  assessment: Assessment,
  change: Partial<Assessment['indicator']>,
): Assessment {
  return withPart(assessment, 'indicator', change);
}

/** Changes when the assessment is looked at again. */
export function withReview(
  assessment: Assessment,
  change: Partial<Assessment['review']>,
): Assessment {
  return withPart(assessment, 'review', change);
}

/** Changes follow-up as a person words it, or who is responsible for it. */
export function withFollowUp(
  assessment: Assessment,
  change: Partial<Pick<Assessment, 'followUp' | 'responsible'>>,
): Assessment {
  return { ...assessment, ...change };
}
