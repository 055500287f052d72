import about from '../../../package.json';
import { repeatedAmong } from '../../checks/duplicates/repeated-texts';
import { rules } from '../../checks/rules/registry';
import type { Language } from '../../i18n/messages';
import { checkCsv } from '../../report/check/check-csv';
import { checkHtml } from '../../report/check/check-html';
import { jsonDocument } from '../../report/format/json';
import { checkJunit } from '../../report/check/check-junit';
import { checkReport, type CheckReport, type FileReport } from '../../report/check/check-report';
import { checkSarif } from '../../report/check/check-sarif';
import { checkText } from '../../report/check/check-text';
import { withRepeated } from '../../report/check/repeated-findings';
import { dateText } from '../../statement/layout/date-text';
import type { CheckedFile } from '../threads/check-file';
import { chooseProfile, tellUnknownProfiles } from '../choose-profile';
import type { Command, ExitCode, Io } from '../command';
import { workInThisThread } from '../threads/file-work';
import { namedDocuments } from '../files/find-documents';
import { limitOption, readLimits, oneOf, readJobs, readOptions } from '../options';
import { progressBar } from '../progress-bar';
import { writeBytes } from '../files/write-file';

const formats = ['text', 'json', 'csv', 'html', 'junit', 'sarif'] as const;
type Format = (typeof formats)[number];

/** `check PATH…`: every file, one by one or in threads; a file that cannot be read does not stop the rest. */
export const checkCommand: Command = async (args, io, language) => {
  const { values, positionals } = readOptions(args, {
    format: { type: 'string' },
    profile: { type: 'string' },
    jobs: { type: 'string', short: 'j' },
    out: { type: 'string', short: 'o' },
    ...limitOption,
  });
  const limits = readLimits(values.limit);
  const format = oneOf('--format', values.format ?? 'text', formats);
  const jobs = readJobs(values.jobs);
  const profile = values.profile === undefined ? null : await chooseProfile(io, values.profile);
  const files = await namedDocuments(io, positionals, language.screen);
  const bar = progressBar(files.length, io.terminal ?? null);
  // With several files, none may block the others: a worker thread can be terminated, the main thread
  // cannot.
  const work = files.length > 1 ? (io.threadPool?.(jobs) ?? workInThisThread) : workInThisThread;
  const settings = { cwd: io.cwd, profile, language, limits, toCompare: files.length > 1 };
  const checked = await work('check', files, settings, bar.step).finally(bar.end);
  const unknown = checked.map(({ unknownProfile }) => unknownProfile);
  tellUnknownProfiles(io, unknown, language.screen);
  const reports = compared(checked);
  const text = written(checkReport(reports), format, language.screen, io);
  if (values.out === undefined) io.out(text);
  else await writeBytes(io.cwd, values.out, new TextEncoder().encode(text), files);
  return exitCode(reports);
};

/** The reports, each with what its file shares with others, in the language of its other messages. */
function compared(checked: readonly CheckedFile[]): FileReport[] {
  const digests = checked.flatMap(({ report: { file }, digest }) =>
    digest === null ? [] : [{ file, digest }],
  );
  const languages = new Map(checked.map(({ report, language }) => [report.file, language]));
  const reports = checked.map(({ report }) => report);
  return withRepeated(reports, repeatedAmong(digests), (file) => languages.get(file) ?? 'en');
}

function written(report: CheckReport, format: Format, language: Language, io: Io): string {
  switch (format) {
    case 'text':
      return checkText(report, language);
    case 'json':
      return jsonDocument(report);
    case 'csv':
      return checkCsv(report, language);
    case 'html':
      return checkHtml(report, language, dateText(io.now().slice(0, 10), language));
    case 'junit':
      return checkJunit(report);
    case 'sarif':
      return checkSarif(report, rules, language, about.version);
  }
}

function exitCode(files: readonly FileReport[]): ExitCode {
  if (files.some((file) => file.status === 'unreadable')) return 2;
  return files.every(({ status }) => status === 'complete' || status === 'skipped') ? 0 : 1;
}
