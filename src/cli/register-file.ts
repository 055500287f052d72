import { openDocx } from '../docx/port';
import { unreadableEntry, type RegisterEntry } from '../report/register/entry';
import { readEntry } from '../report/register/read-entry';
import { sentenceFor } from './check-file';
import type { FileSettings } from './file-settings';
import { readBytes } from './files';
import { nativeCodec } from './native-codec';

/** Reads one file for the register. Never rejects: what cannot be read becomes an entry that says why. */
export async function registerFile(file: string, settings: FileSettings): Promise<RegisterEntry> {
  const { cwd, profile, language } = settings;
  try {
    const snapshot = await openDocx(await readBytes(cwd, file), {}, { codec: nativeCodec }).read();
    return readEntry(file, snapshot, profile ?? undefined);
  } catch (error) {
    return unreadableEntry(file, sentenceFor(file, error, language.screen));
  }
}
