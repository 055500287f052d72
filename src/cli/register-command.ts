import { openDocx } from '../docx/port';
import type { Language } from '../i18n/messages';
import type { Profile } from '../profile/profile';
import { unreadableEntry, type RegisterEntry } from '../report/register/entry';
import { readEntry } from '../report/register/read-entry';
import { registerOf, type Register } from '../report/register/register';
import { registerCsv } from '../report/register/register-csv';
import { registerHtml } from '../report/register/register-html';
import { registerJson } from '../report/register/register-json';
import { registerXlsx } from '../report/register/register-xlsx';
import { dateText } from '../statement/date-text';
import { sentenceFor } from './check-file';
import { chooseProfile } from './choose-profile';
import type { Command } from './command';
import { readBytes, writeBytes } from './files';
import { namedDocuments } from './named-documents';
import type { Io } from './io';
import { oneOf, readOptions, usage } from './options';
import { progressBar } from './progress-bar';

const formats = ['csv', 'json', 'html', 'xlsx'] as const;
type Format = (typeof formats)[number];

/** `register PATH…`: every assessment in one table with totals; a file that cannot be read does not stop the rest. */
export const registerCommand: Command = async (args, io, language) => {
  const { values, positionals } = readOptions(args, {
    format: { type: 'string' },
    profile: { type: 'string' },
    out: { type: 'string', short: 'o' },
  });
  const format = oneOf('--format', values.format ?? 'csv', formats);
  if (format === 'xlsx' && values.out === undefined)
    throw usage(({ cli }) => cli.onlyToFile(format));
  const profile =
    values.profile === undefined ? undefined : await chooseProfile(io, values.profile);
  const files = await namedDocuments(io, positionals, language.screen);
  const entries: RegisterEntry[] = [];
  const bar = progressBar(files.length, io.terminal ?? null);
  for (const file of files) {
    entries.push(await entryOf(file, io, profile, language.screen));
    bar.step();
  }
  bar.end();
  const register = registerOf(entries, profile);
  const written = await writtenAs(register, format, language.screen, io);
  if (values.out !== undefined) {
    const bytes = typeof written === 'string' ? new TextEncoder().encode(written) : written;
    await writeBytes(io.cwd, values.out, bytes, files);
  } else if (typeof written === 'string') io.out(written);
  return register.summary.unreadable > 0 ? 2 : 0;
};

/** Never rejects: what cannot be read becomes an entry that says why. */
async function entryOf(
  file: string,
  io: Io,
  profile: Profile | undefined,
  language: Language,
): Promise<RegisterEntry> {
  try {
    return readEntry(file, await openDocx(await readBytes(io.cwd, file)).read(), profile);
  } catch (error) {
    return unreadableEntry(file, sentenceFor(file, error, language));
  }
}

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
      return registerJson(register);
    case 'html':
      return registerHtml(register, language, dateText(io.now().slice(0, 10), language));
    case 'xlsx':
      return registerXlsx(register, language);
  }
}
