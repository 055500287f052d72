/** Words beside a typed signature, folded. */
export interface SignatureWords {
  /** Of something that is still to come, was refused or came back. */
  open: RegExp;
  /** That say neither who nor when. */
  filler: RegExp;
  /** How the lines begin that close a paper: signatures, place and date, lists of annexes; not folded. */
  closing: RegExp;
}
