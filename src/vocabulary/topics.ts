/** What sentences speak of in an assessment, folded. */
export interface TopicWords {
  /** What else could be done. */
  alternatives: RegExp;
  /** What reduces a disadvantage or makes up for it. */
  countermeasures: RegExp;
  /** People being involved. */
  participation: RegExp;
  /** What a text rests on: a source, a survey, a figure. */
  evidence: RegExp;
  /** Other burdens or decisions together with this one. */
  cumulative: RegExp;
  /** Put off until the decision is taken. */
  afterDecision: RegExp;
  /** Social matters as such. */
  social: RegExp;
  /** Something gets worse for people. */
  burden: RegExp;
  /** And the other way round, or denied. */
  relief: RegExp;
  prices: PriceWords;
  /** Words that many readers do not know; each has a plain one. Matched one after another. */
  jargon: RegExp;
}

/** What makes residents pay more, folded. */
interface PriceWords {
  /** What residents pay. Prices of building, wages and what a city itself rents are left out. */
  paid: RegExp;
  /** It goes up or is new. */
  rises: RegExp;
  /** "Von 2 auf 3 Euro". */
  fromTo: RegExp;
  /** Between the new amount and the old one: "180 statt 30 Euro". */
  insteadOf: RegExp;
  /** No rise, or not for households. */
  otherwise: RegExp;
  /** In front of the one and the other amount. */
  beforeAmounts: RegExp;
}
