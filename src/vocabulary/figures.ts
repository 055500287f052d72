/** Amounts of greenhouse gases in a text, folded unless said otherwise. */
export interface FigureWords {
  /** Beside an amount: emissions become less or more. */
  less: RegExp;
  more: RegExp;
  /** Verbs of which one part stands at the end of the clause: [stem, part]. */
  partedLess: readonly (readonly [string, string])[];
  partedMore: readonly (readonly [string, string])[];
  /** Between two clauses, which end with such a part. */
  clauseLinks: RegExp;
  /** What an amount is counted for. */
  yearly: RegExp;
  once: RegExp;
  lifetime: RegExp;
  /** In front of a thing behind a number that is a factor: "0,25 kg je kWh". */
  perBehind: RegExp;
  /** The same in front of the number: "Je Kind sinkt …", "each tree binds …". */
  perInFront: RegExp;
  /** Beginnings of words for such things, beyond units of measurement. */
  things: RegExp;
  /** Years, of which an amount is none the less an amount. */
  years: RegExp;
  /** Right before a number, how exact it is and not in which direction it goes: "weniger als". */
  comparisons: RegExp;
  /** What was before beside what will be: "statt 520". */
  formerLevel: RegExp;
  /** Two levels of one thing, before and after or with one and the other: "heute 300 t, künftig 90 t". */
  twoLevels: RegExp;
  /** Units in tonnes. */
  units: Readonly<Record<string, number>>;
  /** Units that mean something else in other languages: "to" is a tonne in German alone. */
  ownUnits: Readonly<Record<string, number>>;
  /** "Metric" in front of a ton, and what makes it one of 2,000 pounds. */
  metricTon: RegExp;
  shortTon: RegExp;
  /** Between a number and its unit, whole words. */
  thousand: RegExp;
  million: RegExp;
  billion: RegExp;
  /** The gas, beside CO2. */
  gases: RegExp;
  /** What may stand between a unit and the gas, whole words: "t weniger CO2". */
  beforeGas: RegExp;
  minus: RegExp;
  plus: RegExp;
  /** Abbreviations whose full stop ends no sentence, not folded: of a multiple, and in front of a number. */
  multipleAbbreviations: RegExp;
  numberAbbreviations: RegExp;
}
