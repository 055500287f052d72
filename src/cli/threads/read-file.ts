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
 * Makes something of what one file holds, within the limits and the time for it. Rejects as {@link openDocx}
 * and {@link readBytes} do, and where the time ran out.
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
 * Why a file could not be read. A mistake of ours in one document must not keep the others from
 * being read either.
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

/** What work on files goes by; plain data, so that it can be handed to another thread. */
export interface FileSettings {
  /** Folder that relative paths start from. */
  cwd: string;
  profile: Profile | null;
  /** What one document may cost; the time of each begins with it. */
  limits: Limits;
  language: { screen: Language; asked: Language | null };
  /** Whether the files are compared with each other. */
  toCompare: boolean;
}
