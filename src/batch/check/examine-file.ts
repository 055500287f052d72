import { DocumentError } from '../../document/errors';
import { defaultLimits, exceeded } from '../../docx/limits';
import { openDocx } from '../../docx/port';
import type { Profile } from '../../profile/profile';
import { examineDocument } from '../../report/check/examine-document';
import type { Outcome } from './outcome';

/** What is needed of a file of the browser. */
export type Readable = Pick<Blob, 'size' | 'arrayBuffer'>;

/**
 * Checks one file; a file over the limit is refused before it is read. Never rejects: what cannot
 * be checked becomes an outcome that says why.
 */
export async function examineFile(
  file: string,
  content: Readable,
  profile: Profile | null,
): Promise<Outcome> {
  if (content.size === 0) return { file, problem: 'empty', detail: '' };
  if (content.size > defaultLimits.fileBytes) {
    const { code, detail } = exceeded('fileBytes', defaultLimits.fileBytes);
    return { file, problem: code, detail };
  }
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await content.arrayBuffer());
  } catch {
    // Moved, changed or deleted since it was chosen, or not readable.
    return { file, problem: 'not-read', detail: '' };
  }
  try {
    const snapshot = await openDocx(bytes).read();
    return examineDocument(file, snapshot, profile ?? undefined, true);
  } catch (error) {
    if (error instanceof DocumentError) return { file, problem: error.code, detail: error.detail };
    return { file, problem: 'failed', detail: String(error) };
  }
}
