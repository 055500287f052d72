/** What a person did not write: placeholders and instructions of a template. Not folded, upper or lower case. */
export interface TemplateWords {
  /** Instructions as templates and Word itself leave them. */
  instructions: RegExp;
  /** The same inside square, curly or angle brackets, where less is enough. */
  inBrackets: RegExp;
  /** Units that may stand behind an "xx" that stands for a number. */
  unitsOfPlaceholders: RegExp;
  /** What is counted in Roman numbers: "XX. Wahlperiode" is no placeholder. */
  countedInRoman: RegExp;
}
