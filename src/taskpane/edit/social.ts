import type { Assessment } from '../../assessment/assessment';
import { withPart } from './part';

/** Changes answers on districts, access, opportunity, cost, payers, cumulation and evidence. */
export function withSocial(
  assessment: Assessment,
  change: Partial<Assessment['social']>,
): Assessment {
  return withPart(assessment, 'social', change);
}

/** Changes what is said about participation. */
export function withParticipation(
  assessment: Assessment,
  change: Partial<Assessment['participation']>,
): Assessment {
  return withPart(assessment, 'participation', change);
}
