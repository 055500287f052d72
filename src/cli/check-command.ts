import { types } from 'node:util';
import { checkProposal } from '../checks/check';
import { openDocx } from '../docx/port';
import { messagesFor, type Language } from '../i18n/messages';
import type { Profile } from '../profile/profile';
import { checkJson } from '../report/check-json';
import { checkReport, type FileReport } from '../report/check-report';
import { checkText } from '../report/check-text';
import { chooseProfile } from './choose-profile';
import type { Command, ExitCode } from './command';
import { readBytes } from './files';
import { findDocuments } from './find-documents';
import type { Io } from './io';
import { oneOf, readOptions, required } from './options';
import { Problem, problemWith } from './problem';

/** `check PATH…`: one file after the other; a file that cannot be read does not stop the rest. */
export const checkCommand: Command = async (args, io, language) => {
  const { values, positionals } = readOptions(args, {
    format: { type: 'string' },
    profile: { type: 'string' },
  });
  const format = oneOf('--format', values.format ?? 'text', ['text', 'json']);
  const profile =
    values.profile === undefined ? undefined : await chooseProfile(io, values.profile);
  required('PATH', positionals[0]);
  const files = await findDocuments(io.cwd, positionals);
  if (files.length === 0) {
    throw new Problem(({ cli }) => cli.nothingFound(positionals.join(', ')));
  }
  const reports: FileReport[] = [];
  for (const file of files) reports.push(await checkFile(file, io, profile, language));
  const report = checkReport(reports);
  io.out(format === 'json' ? checkJson(report) : checkText(report, language.screen));
  return exitCode(reports);
};

async function checkFile(
  file: string,
  io: Io,
  profile: Profile | undefined,
  language: { screen: Language; asked: Language | null },
): Promise<FileReport> {
  try {
    const snapshot = await openDocx(await readBytes(io.cwd, file)).read();
    const checked = checkProposal(snapshot, profile, language.asked ?? undefined);
    const findings = checked.findings.map(({ rule, severity, message, paragraph, excerpt }) => ({
      rule,
      severity,
      message,
      paragraph,
      excerpt,
    }));
    const { status, climate, equity } = checked;
    return { file, status, climate, equity, findings };
  } catch (error) {
    return unreadable(file, sentenceFor(file, error, language.screen));
  }
}

/** A mistake of ours in one document must not keep the others from being checked either. */
function sentenceFor(file: string, error: unknown, language: Language): string {
  const messages = messagesFor(language);
  try {
    return problemWith(file, error).sentence(messages, language);
  } catch {
    const detail = types.isNativeError(error) ? error.message : String(error);
    return messages.cli.noAccess(file, detail);
  }
}

function unreadable(file: string, message: string): FileReport {
  return {
    file,
    status: 'unreadable',
    climate: 'missing',
    equity: 'missing',
    findings: [{ rule: 'unreadable', severity: 'error', message, paragraph: null, excerpt: '' }],
  };
}

function exitCode(files: FileReport[]): ExitCode {
  if (files.some((file) => file.status === 'unreadable')) return 2;
  return files.every((file) => file.status === 'complete') ? 0 : 1;
}
