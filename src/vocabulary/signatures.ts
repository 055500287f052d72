/** Words beside a typed signature, folded. */
export interface SignatureWords {
  /** Of something that is still to come, was refused or came back. */
  open: RegExp;
  /** That say neither who nor when. */
  filler: RegExp;
}
