import { types } from 'node:util';
import type { Snapshot } from '../../document/snapshot/snapshot';
import { keepTime, type Limits } from '../../docx/limits';
import { openDocx } from '../../docx/port';
import { cliMessagesFor, type Language } from '../../i18n/messages';
import { readBytes } from '../files/read-bytes';
import { startingNow } from '../options';
import { nativeCodec } from '../files/native-codec';
import { problemWith } from '../problem';
import type { Profile } from '../../profile/profile';

/**
 * Reads one file and processes its snapshot, within the limits and the time. Rejects like {@link
 * openDocx} and {@link readBytes}, and when time runs out.
 */
export async function withSnapshotOf<Made>(
  file: string,
  { cwd, limits }: Pick<FileSettings, 'cwd' | 'limits'>,
  make: (snapshot: Snapshot) => Made,
): Promise<Made> {
  const bounds = startingNow(limits);
  const bytes = await readBytes(cwd, file, limits.fileBytes);
  const made = make(await openDocx(bytes, bounds, { codec: nativeCodec }).read());
  keepTime(bounds);
  return made;
}

/**
 * Why a file could not be read. A bug that one document triggers must not prevent the others from being
 * read.
 */
export function sentenceFor(file: string, error: unknown, language: Language): string {
  const messages = cliMessagesFor(language);
  try {
    return problemWith(file, error).sentence(messages, language);
  } catch {
    const detail = types.isNativeError(error) ? error.message : String(error);
    return messages.cli.noAccess(file, detail);
  }
}

/** Settings for work on files; plain data, so that it can be sent to another thread. */
export interface FileSettings {
  /** Folder that relative paths start from. */
  cwd: string;
  profile: Profile | null;
  /** The limits for one document; the time of each starts with it. */
  limits: Limits;
  language: { screen: Language; asked: Language | null };
  /** Whether the files are compared with each other. */
  toCompare: boolean;
}
