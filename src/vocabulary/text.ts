/** The words by which running text is told apart: its language and its sentences. */
export interface TextWords {
  /** Short words that stand in every text of the language and hardly ever in another, lower case. */
  functionWords: string;
  /** Letters beyond a to z that its words have and those of most others have not, lower case. */
  ownLetters: string;
  /** Words that take a full stop without ending the sentence, lower case, without the stop. */
  abbreviations: string;
  /** The same where a number follows: "Art. 3", but "dieser Art. Die …". */
  abbreviationsBeforeNumbers: string;
  /** Words that start a sentence rather than continuing "im 3. Bauabschnitt", lower case. */
  sentenceStarters: string;
  /** How the names of the months begin. */
  months: RegExp;
  /** The same where a day is written with a full stop in front of them ("1. Mai"). */
  monthsBehindStop: RegExp;
  /** What may stand between a number and a currency: "Mio.", "billion". */
  moneyMultiples: RegExp;
}
