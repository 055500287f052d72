import type { TensionId } from '../assessment/tensions';

/** What shows a typical tension between climate and equity in a proposal (docs/sources.md#tensions, Q25), folded. */
export interface TensionWords {
  /** What the proposal does, and what makes it a matter for these people; both in one text. */
  does: RegExp;
  for?: RegExp;
  /** Words for the people concerned, or for what is done for them. */
  concerned: RegExp;
}

/** Dearer fees and energy are not among them: they are found by their price (Q21). */
export type TypicalTensions = Readonly<Partial<Record<TensionId, TensionWords>>>;
