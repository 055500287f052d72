import type { Assessment } from '../../assessment/assessment';
import { screeningOutcome } from '../../assessment/screening';

/** The steps of the assessment, in the order in which they are gone through. */
export const steps = [
  'overview',
  'screening',
  'climate',
  'equity',
  'balance',
  'statement',
] as const;
export type Step = (typeof steps)[number];

/** Every page of the pane: the steps, and three more. */
export type Page = Step | 'check' | 'review' | 'self-test';

/** Pages on which answers are given. */
export const pagesWithAnswers: ReadonlySet<Page> = new Set<Page>([
  'screening',
  'climate',
  'equity',
  'balance',
  'review',
]);

const otherPages: readonly string[] = ['check', 'review', 'self-test'] satisfies Page[];

/** The page that the ribbon asked for. Only the hash is read: office.js removes the history API. */
export function startPage(hash: string): Page {
  const page = hash.replace(/^#\/?/, '');
  return otherPages.includes(page) ? (page as Page) : 'overview';
}

/** The steps of an assessment, without the halves that its screening closed. */
export function openSteps(assessment: Assessment): Step[] {
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
  const open = new Set(openSteps(assessment));
  return steps.slice(steps.indexOf(step) + 1).find((next) => open.has(next)) ?? null;
}

/** The step before one, or null at the beginning. */
export function stepBefore(step: Step, assessment: Assessment): Step | null {
  const open = new Set(openSteps(assessment));
  const earlier = steps.slice(0, steps.indexOf(step)).reverse();
  return earlier.find((previous) => open.has(previous)) ?? null;
}
