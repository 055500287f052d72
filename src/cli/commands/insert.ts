import { parseAnswersFile, type AnswersFile } from '../../assessment/answers-file';
import { describeMistake } from '../../assessment/mistake';
import { openDocx, type DocxDocument } from '../../docx/port';
import { cliMessagesFor, type Language } from '../../i18n/messages';
import { visible } from '../../report/format/control-characters';
import type { Conflict } from '../../statement/parse/merge';
import { insertStatement } from '../../statement/use-cases/insert-statement';
import { openProposal } from '../../statement/use-cases/open-proposal';
import type { Content, Opened, Outcome } from '../../statement/use-cases/opened';
import { updateStatement } from '../../statement/use-cases/update-statement';
import type { DocumentPort } from '../../document/port';
import type { Profile } from '../../profile/profile';
import { chooseProfile, profilesWith } from '../choose-profile';
import type { Command, Io } from '../command';
import { readBytes, readPlainFile } from '../files/read-bytes';
import {
  limitOption,
  readLimits,
  startingNow,
  onlyFile,
  readOptions,
  required,
  usage,
} from '../options';
import { nativeCodec } from '../files/native-codec';
import { Problem, problemWith } from '../problem';
import { changeInPlace } from '../files/change-in-place';
import { decodeText } from '../files/decode-text';
import { writeBytes } from '../files/write-file';
import { findUnmarkedStatement } from '../../statement/parse/statement-without-controls';
import { headingKey } from '../../statement/style/statement-formats';

/** Largest answers file, in bytes. */
const answersLimit = 2_000_000;

/**
 * `insert FILE --answers FILE -o FILE`: writes the statement into a copy, or updates the existing one;
 * with `--in-place` into the file itself, with a backup beside it.
 */
export const insertCommand: Command = async (args, io, language) => {
  const { values, positionals } = readOptions(args, {
    answers: { type: 'string' },
    profile: { type: 'string' },
    output: { type: 'string', short: 'o' },
    'in-place': { type: 'boolean' },
    beside: { type: 'boolean' },
    ...limitOption,
  });
  const limits = readLimits(values.limit);
  const file = onlyFile(positionals);
  const inPlace = values['in-place'] === true;
  if (inPlace && values.output !== undefined) throw usage(({ cli }) => cli.eitherWay);
  const output = inPlace ? file : required('-o FILE', values.output);
  const answersFile = required('--answers FILE', values.answers);
  const given = await readAnswers(io, answersFile);
  const id = values.profile ?? given.profile;
  const profile = id === null ? null : await chooseProfile(io, id);
  const changed = (bytes: Uint8Array) => {
    const document = openDocx(bytes, startingNow(limits), { date: io.now(), codec: nativeCodec });
    return withStatement(file, document, given, profile, io.now(), values.beside === true);
  };
  const { cli } = cliMessagesFor(language.screen);
  try {
    let written: Written;
    let backup: string | null = null;
    if (inPlace) {
      [written, backup] = await changeInPlace(io.cwd, file, async (replace) => {
        const before = await readBytes(io.cwd, file, limits.fileBytes);
        const after = await changed(before);
        return [after, await replace(before, after.bytes)];
      });
    } else {
      written = await changed(await readBytes(io.cwd, file, limits.fileBytes));
      await writeBytes(io.cwd, output, written.bytes, [file, answersFile]);
    }
    const { kept, beside } = written;
    if (kept.length > 0) io.err(keptText(file, kept, language.screen));
    if (beside !== null) io.err(`${visible(cli.stoodBeside(beside))}\n`);
    io.err(`${visible(cli.writtenTo(output))}\n`);
    if (backup !== null) io.err(`${visible(cli.formerIn(backup))}\n`);
    return 0;
  } catch (error) {
    throw problemWith(file, error);
  }
};

/** What was written. */
interface Written {
  bytes: Uint8Array;
  /** Texts that were kept although the answers differ. */
  kept: string[];
  /** Heading of the text that the statement duplicates; null where there is none. */
  beside: string | null;
}

/** The document with the statement of the answers. */
async function withStatement(
  file: string,
  document: DocxDocument,
  given: Extract<AnswersFile, { ok: true }>,
  profile: Profile | null,
  now: string,
  mayStandBeside: boolean,
): Promise<Written> {
  const opened = await openProposal(document, profilesWith(profile));
  requireWritable(file, opened);
  const { answers, form } = given;
  const content: Content = { answers, form, profile: profile ?? opened.profile };
  const beside = textBeside(opened, content.profile ?? opened.profile);
  requireNothingBeside(file, beside, mayStandBeside);
  requireAllRead(file, opened, mayStandBeside);
  const kept = await write(document, file, opened, content, now);
  return { bytes: document.save(), kept, beside };
}

async function readAnswers(io: Io, file: string): Promise<Extract<AnswersFile, { ok: true }>> {
  const bytes = await readPlainFile(io.cwd, file, answersLimit).catch((error: unknown) => {
    throw problemWith(file, error);
  });
  const read = parseAnswersFile(decodeText(bytes));
  if (read.ok) return read;
  throw new Problem(
    ({ cli }) => cli.answers(file),
    (_messages, language) => read.mistakes.map((mistake) => describeMistake(mistake, language)),
  );
}

/** Refuses in states in which writing would lose something or make the document worse. */
function requireWritable(file: string, { reading }: Opened): void {
  if (reading.state === 'duplicates') throw new Problem(({ cli }) => cli.duplicates(file));
  if (reading.state === 'deleted') throw new Problem(({ cli }) => cli.deleted(file));
  const { storedProblem } = reading;
  if (storedProblem !== null) throw new Problem(({ cli }) => cli.stored[storedProblem](file));
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
  const lines = [
    cliMessagesFor(language).cli.kept(file),
    ...kept.map((text) => `  ${visible(text)}`),
  ];
  return `${lines.join('\n')}\n`;
}

/**
 * Heading of an existing text on climate or equity that a new statement would duplicate: a hand-written
 * section, or the changed text of a statement that lost its controls. Null where there is none, where a
 * statement is updated, and where its own text is only marked again.
 */
function textBeside(opened: Opened, profile: Profile): string | null {
  const { reading, proposal } = opened;
  if (reading.root || findUnmarkedStatement(opened)?.adoptedSection) return null;
  const { handWritten } = reading;
  if (handWritten && handWritten.text.trim() !== '') return handWritten.heading;
  const ours = [opened.profile, profile].map(({ heading }) => headingKey(heading));
  return (
    proposal.sections.find(({ heading }) => ours.includes(headingKey(heading)))?.heading ?? null
  );
}

/** Refuses to insert a statement where another may stand in text that was not read, unless asked to. */
function requireAllRead(file: string, { snapshot, reading }: Opened, agreed: boolean): void {
  if (snapshot.unread === undefined || reading.root || agreed) return;
  throw new Problem(({ cli }) => cli.unread(file));
}

/** Refuses to write a statement beside such a text unless asked to. */
function requireNothingBeside(file: string, heading: string | null, agreed: boolean): void {
  if (heading === null || agreed) return;
  throw new Problem(({ cli }) => cli.beside(file, heading));
}
