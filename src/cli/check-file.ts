import { types } from 'node:util';
import { openDocx } from '../docx/port';
import { messagesFor, type Language } from '../i18n/messages';
import type { Profile } from '../profile/profile';
import type { FileReport } from '../report/check-report';
import { reportOn, unreadable } from '../report/file-report';
import { readBytes } from './files';
import { problemWith } from './problem';

/** What a check goes by; plain data, so that it can be handed to another thread. */
export interface CheckSettings {
  cwd: string;
  profile: Profile | null;
  language: { screen: Language; asked: Language | null };
}

/** Checks one file. Never rejects: what cannot be read becomes a report that says why. */
export async function checkFile(file: string, settings: CheckSettings): Promise<FileReport> {
  const { cwd, profile, language } = settings;
  try {
    const snapshot = await openDocx(await readBytes(cwd, file)).read();
    return reportOn(file, snapshot, profile ?? undefined, language.asked ?? undefined);
  } catch (error) {
    return unreadable(file, sentenceFor(file, error, language.screen));
  }
}

/**
 * Why a file could not be read. A mistake of ours in one document must not keep the others from
 * being read either.
 */
export function sentenceFor(file: string, error: unknown, language: Language): string {
  const messages = messagesFor(language);
  try {
    return problemWith(file, error).sentence(messages, language);
  } catch {
    const detail = types.isNativeError(error) ? error.message : String(error);
    return messages.cli.noAccess(file, detail);
  }
}
