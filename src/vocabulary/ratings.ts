/** How a rating is named, folded. */
export interface RatingWords {
  yes: RegExp;
  /** "Nothing": of what, only the heading says. */
  none: RegExp;
  positive: RegExp;
  negative: RegExp;
  strongly: RegExp;
  /** Words for a rating beside a box or over a column; where several fit, the first in this order counts. */
  mixed: RegExp;
  notApplicable: RegExp;
  unknown: RegExp;
  noEffect: RegExp;
  strongPositive: RegExp;
  strongNegative: RegExp;
  somePositive: RegExp;
  someNegative: RegExp;
  /** In front of one of the stems they leave open what it is instead: "nicht klimaneutral". */
  denials: RegExp;
  deniedStems: RegExp;
  /** Whole answers of a form beyond yes, positive and negative. */
  wholeAnswers: RegExp;
  /** Whole sentences that deny any effect; "keine negativen" and "no direct" leave the others open. */
  noEffectSentences: readonly string[];
  /** Begins like an answer and is none: "No. 5". */
  noAnswer: RegExp;
  /** Between a rating and its reason, as whole words. */
  because: RegExp;
  /** The same right behind a rating, where further words can mean nothing else. */
  openingReasons: RegExp;
  /** Beginnings of words for an effect and for rating it: "Auswirkungen: positiv". */
  effectStems: RegExp;
}
