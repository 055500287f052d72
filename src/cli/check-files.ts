import type { FileReport } from '../report/check-report';
import { checkFile, type CheckSettings } from './check-file';

/** Something that checks files, in this thread or in others; answers in the order of asking. */
export type CheckFiles = (
  files: readonly string[],
  settings: CheckSettings,
  done: (report: FileReport) => void,
) => Promise<FileReport[]>;

/** Checks one file after the other in this thread. */
export const checkHere: CheckFiles = async (files, settings, done) => {
  const reports: FileReport[] = [];
  for (const file of files) {
    const report = await checkFile(file, settings);
    reports.push(report);
    done(report);
  }
  return reports;
};
