import type { Assessment, ScreeningAnswer } from './assessment';
import type { Dimension } from './catalogue';

/** The two halves of an assessment. */
export type Half = 'climate' | 'equity';
export const halves: readonly Half[] = ['climate', 'equity'];

/** What the screening says of a half: it needs the full assessment, it does not, or it is not done. */
export type Outcome = 'open' | 'not-relevant' | 'unanswered';

/** The rows of the statement that belong to a half. */
export const dimensionsOf: Record<Half, readonly Dimension[]> = {
  climate: ['mitigation', 'adaptation'],
  equity: ['equity'],
};

/** The half that a row of the statement belongs to. */
export function halfOf(dimension: Dimension): Half {
  return dimension === 'equity' ? 'equity' : 'climate';
}

/** Outcome by half: one yes or unknown opens it, because unknown counts as yes; only all no closes it. */
export function screeningOutcome(assessment: Assessment): Record<Half, Outcome> {
  return {
    climate: outcome(Object.values(assessment.screening.climate)),
    equity: outcome(Object.values(assessment.screening.equity)),
  };
}

function outcome(answers: ScreeningAnswer[]): Outcome {
  if (answers.some((answer) => answer === 'yes' || answer === 'unknown')) return 'open';
  return answers.every((answer) => answer === 'no') ? 'not-relevant' : 'unanswered';
}
