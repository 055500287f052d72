import { DocumentError, type DocumentErrorCode } from '../errors';

const protections = [
  'protected-forms',
  'protected-comments',
  'protected-read-only',
  'protected-parts',
  'protected-password',
  'marked-final',
  'view-only',
] as const satisfies DocumentErrorCode[];

/** Why a document takes no changes; each is the code of the error that says so, too. */
export type Protection = (typeof protections)[number];

/** Whether an error says that the whole document takes no changes. */
export function isProtection(code: DocumentErrorCode | null): code is Protection {
  return protections.some((one) => one === code);
}

/** Throws the `DocumentError` of a document's protection; nothing where there is none. */
export function requireWritable({ protection }: { protection?: Protection }): void {
  if (protection !== undefined) throw new DocumentError(protection, protection);
}
