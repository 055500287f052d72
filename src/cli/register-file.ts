import { keepTime } from '../docx/limits';
import { openDocx } from '../docx/port';
import { unreadableEntry, type RegisterEntry } from '../report/register/entry';
import { readEntry } from '../report/register/read-entry';
import { sentenceFor } from './check-file';
import type { FileSettings } from './file-settings';
import { readBytes } from './files';
import { startingNow } from './limit-option';
import { nativeCodec } from './native-codec';

/** Reads one file for the register. Never rejects: what cannot be read becomes an entry that says why. */
export async function registerFile(file: string, settings: FileSettings): Promise<RegisterEntry> {
  const { cwd, profile, limits } = settings;
  try {
    const bounds = startingNow(limits);
    const bytes = await readBytes(cwd, file, limits.fileBytes);
    const snapshot = await openDocx(bytes, bounds, { codec: nativeCodec }).read();
    const entry = readEntry(file, snapshot, profile ?? undefined);
    keepTime(bounds);
    return entry;
  } catch (error) {
    return refusedEntry(file, error, settings);
  }
}

/** The entry of a file that could not be read. */
export function refusedEntry(
  file: string,
  error: unknown,
  { language }: Pick<FileSettings, 'language'>,
): RegisterEntry {
  return unreadableEntry(file, sentenceFor(file, error, language.screen));
}
