import { unreadableEntry, type RegisterEntry } from '../../report/register/entries/entry';
import { readEntry } from '../../report/register/entries/read-entry';
import { type FileSettings, sentenceFor, withSnapshotOf } from './read-file';

/** Reads one file for the register. Never rejects: what cannot be read becomes an entry that says why. */
export async function registerFile(file: string, settings: FileSettings): Promise<RegisterEntry> {
  const { profile } = settings;
  try {
    return await withSnapshotOf(file, settings, (snapshot) =>
      readEntry(file, snapshot, profile ?? undefined),
    );
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
