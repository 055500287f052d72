/** What shows that a line is a heading, or that it is none although it holds the name of a section. */
export interface HeadingLineWords {
  /** In front of a number: "Ziffer 4.2", "Section 3". */
  numberLabels: RegExp;
  /** Between the name of an attachment and its number: "Anlage Nr. 2". */
  attachmentNumber: RegExp;
  /** How a bold line starts that warns, or names a table or a picture; lower case. */
  notices: RegExp;
  /** Words of a sentence, which a heading before a dash or full stop does not contain. */
  sentenceWords: RegExp;
  /** In front of a reference: "bitte", "please". */
  please: RegExp;
  /** How a line starts that refers to another place, folded. */
  references: RegExp;
  /** How a line starts that answers or says that there is nothing, folded. */
  answers: RegExp;
  /** Whole lines that are answers in themselves, folded. */
  wholeAnswers: RegExp;
  /** Answers as they stand over the columns of a form; lower case. */
  answerHeads: RegExp;
  /** Heads of a column of explanations; lower case. */
  commentHeads: RegExp;
  /** The answers that a cell with boxes starts with; lower case. */
  boxAnswers: RegExp;
}
