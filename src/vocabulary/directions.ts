import type { Half } from '../assessment/screening';

/** In which direction things go, folded. */
export interface DirectionWords {
  /** Beginnings of words that say it. */
  stems: RegExp;
  /** Whole words that say it. */
  words: RegExp;
  /** How a text starts that answers "neutral" before any detail. */
  opensNeutral: RegExp;
  /** Behind it: what is neutral only later. */
  later: RegExp;
  /** That nothing changes. */
  neutral: RegExp;
  /** That an effect is strong. */
  strong: RegExp;
  /** How a text starts that denies any effect worth the name, before any detail. */
  opensNone: RegExp;
  /** Something of a load comes on top: beginnings of words. */
  additional: RegExp;
  /** A load becomes more: beginnings of verbs behind it, and words for making it more in front of it. */
  rises: RegExp;
  raises: RegExp;
  /** A load becomes less, as a verb or a noun. */
  falls: RegExp;
  /** "Weniger", "less": whole words in front of a load. */
  fewer: RegExp;
  /** What is better when it becomes less, by half. */
  loads: Record<Half, RegExp>;
  worse: Record<Half, RegExp>;
  better: Record<Half, RegExp>;
  denial: DenialWords;
}

/** How a sentence denies one of its words. */
export interface DenialWords {
  /** Beginnings of words that say in which direction something goes. */
  stems: RegExp;
  /** In front of one: "kein", "neither". */
  before: RegExp;
  /** "Without", and what may stand between it and the word: "ohne Auto entlastet" is said of people. */
  without: RegExp;
  /** Words that deny whatever is said of somebody: "no group". */
  nobody: RegExp;
  betweenWithout: RegExp;
  /** Behind one. */
  behind: RegExp;
  /** Behind a denial, what makes it an affirmation: "nicht nur"; and the same where the denial stands behind. */
  affirming: RegExp;
  affirmingBehind: RegExp;
  /** Between two words that are denied together. */
  and: RegExp;
}
