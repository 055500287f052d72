import type { Assessment } from './assessment';
import { isNegative } from './rating';

/** Whether any row is rated negative or mixed: then alternatives and a measure are due (Q07). */
export function anyNegative(assessment: Assessment): boolean {
  return [assessment.mitigation, assessment.adaptation, assessment.equity].some((row) =>
    isNegative(row.rating),
  );
}
