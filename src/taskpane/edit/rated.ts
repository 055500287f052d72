import type { Assessment } from '../../assessment/assessment';
import type { Dimension } from '../../assessment/catalogue';
import { withPart } from './part';

/** Changes the rating, amount or reason of one dimension. */
export function withRated(
  assessment: Assessment,
  dimension: Dimension,
  change: Partial<Assessment[Dimension]>,
): Assessment {
  return withPart(assessment, dimension, change);
}
