import type { Language } from '../../i18n/messages';
import { registerOf, type Register } from '../../report/register/register';
import { registerCsv } from '../../report/register/register-csv';
import { registerHtml } from '../../report/register/html/register-html';
import { jsonDocument } from '../../report/format/json';
import { registerXlsx } from '../../report/register/workbook/register-xlsx';
import { dateText } from '../../statement/layout/date-text';
import { chooseProfile, tellUnknownProfiles } from '../choose-profile';
import type { Command, Io } from '../command';
import { workInThisThread } from '../threads/file-work';
import { namedDocuments } from '../files/find-documents';
import { limitOption, readLimits, oneOf, readJobs, readOptions, usage } from '../options';
import { progressBar } from '../progress-bar';
import { writeBytes } from '../files/write-file';

const formats = ['csv', 'json', 'html', 'xlsx'] as const;
type Format = (typeof formats)[number];

/** `register PATH…`: every assessment in one table with totals; a file that cannot be read does not stop the rest. */
export const registerCommand: Command = async (args, io, language) => {
  const { values, positionals } = readOptions(args, {
    format: { type: 'string' },
    profile: { type: 'string' },
    jobs: { type: 'string', short: 'j' },
    out: { type: 'string', short: 'o' },
    ...limitOption,
  });
  const limits = readLimits(values.limit);
  const format = oneOf('--format', values.format ?? 'csv', formats);
  if (format === 'xlsx' && values.out === undefined)
    throw usage(({ cli }) => cli.onlyToFile(format));
  const jobs = readJobs(values.jobs);
  const profile = values.profile === undefined ? null : await chooseProfile(io, values.profile);
  const files = await namedDocuments(io, positionals, language.screen);
  const bar = progressBar(files.length, io.terminal ?? null);
  // With several files, none may block the others: a worker thread can be terminated, the main thread
  // cannot.
  const work = files.length > 1 ? (io.threadPool?.(jobs) ?? workInThisThread) : workInThisThread;
  const settings = { cwd: io.cwd, profile, language, limits, toCompare: false };
  const entries = await work('register', files, settings, bar.step).finally(bar.end);
  const unknown = entries.map(({ assessment }) => assessment?.profile.unknown ?? null);
  tellUnknownProfiles(io, unknown, language.screen);
  const register = registerOf(entries, profile ?? undefined);
  const written = await writtenAs(register, format, language.screen, io);
  if (values.out !== undefined) {
    const bytes = typeof written === 'string' ? new TextEncoder().encode(written) : written;
    await writeBytes(io.cwd, values.out, bytes, files);
  } else if (typeof written === 'string') io.out(written);
  return register.summary.unreadable > 0 ? 2 : 0;
};

async function writtenAs(
  register: Register,
  format: Format,
  language: Language,
  io: Io,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'csv':
      return registerCsv(register, language);
    case 'json':
      return jsonDocument(register);
    case 'html':
      return registerHtml(register, language, dateText(io.now().slice(0, 10), language));
    case 'xlsx':
      return registerXlsx(register, language);
  }
}
