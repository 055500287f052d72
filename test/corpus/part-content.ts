import { DocumentError } from '../../src/document/errors';
import { defaultLimits } from '../../src/docx/limits';
import type { Package } from '../../src/docx/package/package';
import { readDirectory } from '../../src/docx/package/zip-directory';

/**
 * Content of a part as it stands in a file; where it is damaged, the packed bytes, which have to stay as they are. Null
 * where the file has no such part.
 */
export function partContent(file: Uint8Array, opened: Package, name: string): Uint8Array | null {
  try {
    return opened.read(name);
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    const entry = readDirectory(file, defaultLimits).find((each) => each.name === name);
    return entry?.data ?? null;
  }
}
