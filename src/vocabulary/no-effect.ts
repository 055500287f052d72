/** How a text says that there is no effect, and whether it says why; folded. Lists hold beginnings of words. */
export interface NoEffectWords {
  /** Whole words of a sentence that denies something. */
  denials: RegExp;
  /** What it denies: effects and what they would be on. */
  effects: RegExp;
  /** Whole lines without any reason. */
  wholeLines: RegExp;
  /** How a line starts where the answer comes first and the reason behind it. */
  answered: RegExp;
  /** That fit any proposal and so give no reason. */
  generic: string;
  /** Whole words that say nothing. */
  small: string;
  /** Said of replacing, of rules and of costs: no reason why nothing is affected. */
  excuses: RegExp;
  /** What a thing does not touch, or what alone it does: the step from the proposal to "none". */
  mechanism: RegExp;
}
