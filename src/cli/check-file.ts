import { types } from 'node:util';
import type { Sketch } from '../checks/sketch';
import { keepTime } from '../docx/limits';
import { openDocx } from '../docx/port';
import { cliMessagesFor } from '../i18n/cli-messages';
import type { Language } from '../i18n/messages';
import type { FileReport } from '../report/check-report';
import { examine, inWords } from '../report/examined';
import { unreadable } from '../report/file-report';
import type { FileSettings } from './file-settings';
import { readBytes } from './files';
import { startingNow } from './limit-option';
import { nativeCodec } from './native-codec';
import { problemWith } from './problem';

/** What became of one file, and what its like is found by. */
export interface CheckedFile {
  report: FileReport;
  /** The language of its messages. */
  language: Language;
  /** Null for what is no proposal, could not be read or is not compared. */
  sketch: Sketch | null;
  /** Id of the profile that it was written with, where that is not at hand; null otherwise. */
  unknownProfile: string | null;
}

/** Checks one file. Never rejects: what cannot be read becomes a report that says why. */
export async function checkFile(file: string, settings: FileSettings): Promise<CheckedFile> {
  const { cwd, profile, language, limits, toCompare } = settings;
  try {
    const bounds = startingNow(limits);
    const bytes = await readBytes(cwd, file, limits.fileBytes);
    const snapshot = await openDocx(bytes, bounds, { codec: nativeCodec }).read();
    const examined = examine(file, snapshot, profile ?? undefined, toCompare);
    keepTime(bounds);
    const own = language.asked ?? examined.language;
    const { sketch, unknownProfile } = examined;
    return { report: inWords(examined, own), language: own, sketch, unknownProfile };
  } catch (error) {
    return refusedCheck(file, error, settings);
  }
}

/** What became of a file that could not be checked. */
export function refusedCheck(
  file: string,
  error: unknown,
  { language }: Pick<FileSettings, 'language'>,
): CheckedFile {
  const report = unreadable(file, sentenceFor(file, error, language.screen));
  return { report, language: language.screen, sketch: null, unknownProfile: null };
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
