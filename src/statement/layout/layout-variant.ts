import type { Assessment } from '../../assessment/assessment';
import { dimensions } from '../../assessment/catalogue';
import { screeningOutcome } from '../../assessment/screening';

/** What stands under the heading: the table of ratings in one of two forms, or one sentence. */
export type LayoutVariant = 'long' | 'short' | 'not-relevant';

/**
 * Variant for a statement. A proposal that the screening closed gets the sentence, unless no reason
 * is given but ratings are: then the table shows more than the sentence could.
 */
export function layoutVariantOf(assessment: Assessment, form: 'long' | 'short'): LayoutVariant {
  const outcome = screeningOutcome(assessment);
  if (outcome.climate !== 'not-relevant' || outcome.equity !== 'not-relevant') return form;
  const explained = assessment.notRelevant.reason.trim() !== '';
  const rated = dimensions.some((dimension) => assessment[dimension].rating !== null);
  return explained || !rated ? 'not-relevant' : form;
}
