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

/** Why a document cannot be changed; each is also the code of the error. */
export type Protection = (typeof protections)[number];

/** Whether an error means that the whole document cannot be changed. */
export function isProtection(code: DocumentErrorCode | null): code is Protection {
  return protections.some((one) => one === code);
}

/** Throws the `DocumentError` for a document's protection, if it has any. */
export function requireWritable({ protection }: { protection?: Protection }): void {
  if (protection !== undefined) throw new DocumentError(protection, protection);
}
