/** How a decision is worded, folded (see `fold`). */
export interface DecisionWords {
  /** How its text starts where it says beyond doubt that what follows is to be decided; patterns. */
  solemn: readonly string[];
  /** How it may start where the reasons could tell of an earlier decision in the same words; patterns. */
  plain: readonly string[];
  /** How a further point of it may start; not folded. */
  furtherPoints: RegExp;
  /** That something is only to be noted. */
  toNote: RegExp;
  /** That something is to be decided all the same. */
  toDecide: RegExp;
}
