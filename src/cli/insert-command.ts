import { parseAnswersFile, type AnswersFile } from '../assessment/answers-file';
import { describeMistake } from '../assessment/mistake';
import { openDocx } from '../docx/port';
import { messagesFor, type Language } from '../i18n/messages';
import { visible } from '../report/control-characters';
import type { Conflict } from '../statement/merge';
import { insertStatement } from '../statement/use-cases/insert-statement';
import { openProposal } from '../statement/use-cases/open-proposal';
import type { Content, Opened, Outcome } from '../statement/use-cases/opened';
import { updateStatement } from '../statement/use-cases/update-statement';
import type { DocumentPort } from '../document/port';
import { chooseProfile, profilesWith } from './choose-profile';
import type { Command } from './command';
import { readBytes, writeBytes } from './files';
import type { Io } from './io';
import { nativeCodec } from './native-codec';
import { onlyFile, readOptions, required } from './options';
import { Problem, problemWith } from './problem';
import { decodeText } from './text-encoding';

/** Largest answers file, in bytes. */
const answersLimit = 2_000_000;

/** `insert FILE --answers FILE -o FILE`: the statement in a copy, or the existing one brought up to date. */
export const insertCommand: Command = async (args, io, language) => {
  const { values, positionals } = readOptions(args, {
    answers: { type: 'string' },
    profile: { type: 'string' },
    output: { type: 'string', short: 'o' },
  });
  const file = onlyFile(positionals);
  const output = required('-o FILE', values.output);
  const answersFile = required('--answers FILE', values.answers);
  const given = await readAnswers(io, answersFile);
  const id = values.profile ?? given.profile;
  const profile = id === null ? null : await chooseProfile(io, id);
  try {
    const bytes = await readBytes(io.cwd, file);
    const document = openDocx(bytes, {}, { date: io.now(), codec: nativeCodec });
    const opened = await openProposal(document, profilesWith(profile));
    requireWritable(file, opened);
    const content: Content = {
      answers: given.answers,
      form: given.form,
      profile: profile ?? opened.profile,
    };
    const kept = await write(document, file, opened, content, io.now());
    await writeBytes(io.cwd, output, document.save(), [file, answersFile]);
    if (kept.length > 0) io.err(keptText(file, kept, language.screen));
    io.err(`${visible(messagesFor(language.screen).cli.writtenTo(output))}\n`);
    return 0;
  } catch (error) {
    throw problemWith(file, error);
  }
};

async function readAnswers(io: Io, file: string): Promise<Extract<AnswersFile, { ok: true }>> {
  const bytes = await readBytes(io.cwd, file, answersLimit).catch((error: unknown) => {
    throw problemWith(file, error);
  });
  const read = parseAnswersFile(decodeText(bytes));
  if (read.ok) return read;
  throw new Problem(
    ({ cli }) => cli.answers(file),
    (_messages, language) => read.mistakes.map((mistake) => describeMistake(mistake, language)),
  );
}

/** States in which writing would lose something or leave the document in a worse state. */
function requireWritable(file: string, { reading }: Opened): void {
  if (reading.state === 'duplicates') throw new Problem(({ cli }) => cli.duplicates(file));
  if (reading.state === 'deleted') throw new Problem(({ cli }) => cli.deleted(file));
  if (reading.storedProblem !== null) throw new Problem(({ cli }) => cli.newer(file));
}

/** Inserts or updates; what a person typed into the document wins. Returns the texts that were kept. */
async function write(
  document: DocumentPort,
  file: string,
  opened: Opened,
  content: Content,
  now: string,
): Promise<string[]> {
  if (!opened.reading.root) {
    return done(await insertStatement(document, opened, content, now), file, []);
  }
  const outcome = await updateStatement(document, opened, content, now);
  if (outcome.kind !== 'ask' || outcome.conflicts.length === 0) return done(outcome, file, []);
  const resolutions = Object.fromEntries(
    outcome.conflicts.map(({ path }) => [path, 'document'] as const),
  );
  const again = await updateStatement(document, opened, content, now, { resolutions });
  return done(again, file, outcome.conflicts);
}

function done(outcome: Outcome, file: string, kept: Conflict[]): string[] {
  switch (outcome.kind) {
    case 'done':
      return [...kept.map((conflict) => conflict.document), ...outcome.kept];
    case 'ask':
      throw new Problem(
        ({ cli }) => cli.lost(file),
        () => outcome.lost,
      );
    case 'impossible':
      throw new Problem(({ cli }) => cli.duplicates(file));
  }
}

function keptText(file: string, kept: string[], language: Language): string {
  const lines = [messagesFor(language).cli.kept(file), ...kept.map((text) => `  ${visible(text)}`)];
  return `${lines.join('\n')}\n`;
}
