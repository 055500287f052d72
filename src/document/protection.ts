import { DocumentError, type DocumentErrorCode } from './errors';

/** Why a document takes no changes; each is the code of the error that says so, too. */
export type Protection = Extract<
  DocumentErrorCode,
  | 'protected-forms'
  | 'protected-comments'
  | 'protected-read-only'
  | 'protected-password'
  | 'marked-final'
  | 'view-only'
>;

/** Throws the `DocumentError` of a document's protection; nothing where there is none. */
export function requireWritable({ protection }: { protection?: Protection }): void {
  if (protection !== undefined) throw new DocumentError(protection, protection);
}
