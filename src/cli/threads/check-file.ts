import type { StatementDigest } from '../../checks/duplicates/statement-digest';
import type { Language } from '../../i18n/messages';
import { type FileReport, unreadableReport } from '../../report/check/check-report';
import { examineDocument, reportInWords } from '../../report/check/examine-document';
import { type FileSettings, sentenceFor, withSnapshotOf } from './read-file';

/** The result for one file, and the digest by which similar files are found. */
export interface CheckedFile {
  report: FileReport;
  /** The language of its messages. */
  language: Language;
  /** Null where the file is not a proposal, could not be read or is not compared. */
  digest: StatementDigest | null;
  /** Id of the profile that it was written with, if that profile is not available; otherwise null. */
  unknownProfile: string | null;
}

/** Checks one file. Never rejects: what cannot be read becomes a report that says why. */
export async function checkFile(file: string, settings: FileSettings): Promise<CheckedFile> {
  const { profile, language, toCompare } = settings;
  try {
    const examined = await withSnapshotOf(file, settings, (snapshot) =>
      examineDocument(file, snapshot, profile ?? undefined, toCompare),
    );
    const own = language.asked ?? examined.language;
    const { digest, unknownProfile } = examined;
    return { report: reportInWords(examined, own), language: own, digest, unknownProfile };
  } catch (error) {
    return refusedCheck(file, error, settings);
  }
}

/** The result for a file that could not be checked. */
export function refusedCheck(
  file: string,
  error: unknown,
  { language }: Pick<FileSettings, 'language'>,
): CheckedFile {
  const report = unreadableReport(file, sentenceFor(file, error, language.screen));
  return { report, language: language.screen, digest: null, unknownProfile: null };
}
