import { assessmentVersion } from '../assessment';
import { toVersion2 } from './to-version-2';

/** One step for each version that there was; the step at position 0 leads from 1 to 2. */
const steps: readonly ((answers: Record<string, unknown>) => Record<string, unknown>)[] = [
  toVersion2,
];

/**
 * Answers of an older version in today's shape, not validated yet. `version` is the number that was
 * stored with them; a newer one than ours is left as it is.
 */
export function migrateAnswers(answers: unknown, version: number): unknown {
  if (typeof answers !== 'object' || answers === null || Array.isArray(answers)) return answers;
  return steps
    .slice(Math.max(0, version - 1), assessmentVersion - 1)
    .reduce((value, step) => step(value), answers as Record<string, unknown>);
}
