import type { Assessment } from '../../assessment/assessment';
import { screeningOutcome } from '../../assessment/screening';
import { steps, type Step } from './steps';

/** The steps that an assessment goes through: without the halves that its screening closed. */
export function wayThrough(assessment: Assessment): Step[] {
  const { climate, equity } = screeningOutcome(assessment);
  const closed: Partial<Record<Step, boolean>> = {
    climate: climate === 'not-relevant',
    equity: equity === 'not-relevant',
    balance: climate === 'not-relevant' && equity === 'not-relevant',
  };
  return steps.filter((step) => !closed[step]);
}

/** The step after one, or null at the end. */
export function stepAfter(step: Step, assessment: Assessment): Step | null {
  const way = new Set(wayThrough(assessment));
  return steps.slice(steps.indexOf(step) + 1).find((next) => way.has(next)) ?? null;
}

/** The step before one, or null at the beginning. */
export function stepBefore(step: Step, assessment: Assessment): Step | null {
  const way = new Set(wayThrough(assessment));
  const earlier = steps.slice(0, steps.indexOf(step)).reverse();
  return earlier.find((previous) => way.has(previous)) ?? null;
}
