/** Words that stand where an assessment should be and say nothing of it, folded. */
export interface EvasionWords {
  /** Patterns for whole sentences without punctuation. */
  sentences: readonly string[];
  /** Abbreviations whose full stop ends no sentence. */
  abbreviations: RegExp;
  /** "Keine Alternativen geprüft": how it starts, and whole words that may follow. */
  nothingConsidered: { topic: RegExp; none: RegExp; rest: RegExp };
  /** Beginnings of words that say only that there is an effect, or for whom. */
  effectOnly: string;
  /** Whole words that say nothing. */
  small: string;
  /** Beginnings of words for people that the labels of the groups do not hold. */
  people: RegExp;
}
