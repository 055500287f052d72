/** What went wrong with a document; `i18n/` has the sentence for each. */
export type DocumentErrorCode =
  /** not a zip archive, or not readable as one */
  | 'not-a-document'
  /** an encrypted (password-protected) Office file */
  | 'encrypted'
  /** the old binary .doc format */
  | 'legacy-doc'
  /** cut off or damaged: zip directory, part or XML broken */
  | 'damaged'
  /** a zip archive without a main document part */
  | 'no-main-part'
  /** a limit on size, entries, ratio, depth or paragraphs is exceeded; `detail` names it */
  | 'too-large'
  /** a DTD or entity declaration, which Office never writes */
  | 'forbidden-xml'
  /** what was read does not make a proposal, and more text lies in other files that were not read */
  | 'text-elsewhere'
  /** the document changed between plan and writing; nothing was written */
  | 'changed'
  /** the host refused to write and does not say why */
  | 'read-only'
  /** Word on the web cannot do it; the document may be open to changes elsewhere */
  | 'not-on-web'
  /** only form fields may be filled in (`w:documentProtection`, ECMA-376 17.15.1.29) */
  | 'protected-forms'
  /** only comments may be added */
  | 'protected-comments'
  /** no change is allowed */
  | 'protected-read-only'
  /** protected, with parts that some or all may edit (`w:permStart`, 17.13.7.2) */
  | 'protected-parts'
  /** a password is needed to change the file (`w:writeProtection`, 17.15.1.93) */
  | 'protected-password'
  /** marked as final (custom property `_MarkAsFinal`) */
  | 'marked-final'
  /** opened for reading only: Protected View, viewing mode */
  | 'view-only'
  /** written, but reading it back shows something else */
  | 'not-verified'
  /** the answers were written, but are not in the file */
  | 'not-stored'
  /** the host has not answered within the time limit; `detail` names the exchange and the limit */
  | 'no-answer'
  /** the host answered with an unknown error; `detail` has its code */
  | 'host';

/** The only error that adapters throw deliberately. `detail` is technical and never shown alone. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
  constructor(
    readonly code: DocumentErrorCode,
    readonly detail: string,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${detail}`, options);
  }
}
