import type { Assessment } from '../../assessment/assessment';
import { emptyMeasure, type Measure } from '../../assessment/empty';
import { changedRow, freeId, withoutRow } from './rows';

/** Adds an empty measure. */
export function withNewMeasure(assessment: Assessment): Assessment {
  const measure = emptyMeasure(freeId(assessment.measures, 'm'));
  return { ...assessment, measures: [...assessment.measures, measure] };
}

/** Changes one measure. */
export function withMeasure(
  assessment: Assessment,
  id: string,
  change: Partial<Omit<Measure, 'id'>>,
): Assessment {
  return { ...assessment, measures: changedRow(assessment.measures, id, change) };
}

/** Takes a measure out of the list. */
export function withoutMeasure(assessment: Assessment, id: string): Assessment {
  return { ...assessment, measures: withoutRow(assessment.measures, id) };
}
