/** What stands above the sections of a proposal: title, reference number, and what is neither. */
export interface HeadDataWords {
  /** Labels in front of the title. */
  titleLabels: RegExp;
  /** How the title of an act begins that names its kind: "A resolution authorizing …". */
  longTitles: RegExp;
  /** Opens a second line that belongs to the title: "hier: 2. Bauabschnitt". */
  titleSupplement: RegExp;
  /** Labels of other head data, in front of a colon. */
  otherLabels: RegExp;
  /** Names of a proposal that carry a number, with or without "Nr.". */
  numberedPapers: RegExp;
  /** Names that need a word for the number behind them: "Report No". "Item no" is the agenda's own count. */
  namedPapers: RegExp;
  /** Abbreviations that carry a number, as they are written. */
  shortPapers: RegExp;
  /** Labels that may also number something else; heard when no other label is found. */
  weakReferences: RegExp;
  /** Names of an item of an agenda, which counts as a reference only with its year. */
  agendaItems: RegExp;
  /** How the name of a number starts that is none of a paper: of a meeting, a telephone, an account. */
  otherNumbers: RegExp;
  /** Words for "number". */
  numberWords: RegExp;
  /** How a line about another proposal starts. */
  otherProposal: RegExp;
  /** What minutes, invitations and agendas call themselves at the start of a line. */
  meetingPapers: RegExp;
  /** Whole lines that name the kind of document, the city, the office or the body, never the matter. */
  genericLines: readonly RegExp[];
}
