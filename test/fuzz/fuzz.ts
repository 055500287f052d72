import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { nativeCodec } from '../../src/cli/files/native-codec';
import { portableCodec } from '../../src/docx/package/codec';
import { exercise } from './exercise';
import { mutant, originalOf, type Original } from './mutate';

/** What one line of the output tells. */
export type Told =
  | { kind: 'begins'; number: number }
  | {
      kind: 'ended';
      number: number;
      outcome: string;
      milliseconds: number;
      /** Most that this process has held so far, buffers outside the heap included. */
      megabytes: number;
    }
  | { kind: 'fault'; number: number; story: string; error: string; milliseconds: number };

const { values, positionals } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    to: { type: 'string', default: '1' },
    keep: { type: 'string' },
    quick: { type: 'boolean' },
  },
  allowPositionals: true,
});

const seed = Number(values.seed);
const originals = positionals.flatMap(documentsIn);
for (let number = Number(values.from); number < Number(values.to); number += 1) {
  tell({ kind: 'begins', number });
  const { bytes, story } = mutant(originals, seed, number);
  const start = performance.now();
  try {
    // Where it has to be quick, only every fourth file is updated and cleared again.
    const steps = values.quick && number % 4 !== 0 ? 1 : 3;
    // What Node brings along for the command line, and what runs in a browser.
    const codec = number % 2 === 0 ? nativeCodec : portableCodec;
    const outcome = await exercise(bytes, steps, codec);
    const milliseconds = performance.now() - start;
    const megabytes = process.resourceUsage().maxRSS / 1024;
    tell({ kind: 'ended', number, outcome, milliseconds, megabytes });
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    tell({ kind: 'fault', number, story, error: text, milliseconds: performance.now() - start });
  }
  if (values.keep !== undefined) {
    mkdirSync(values.keep, { recursive: true });
    writeFileSync(join(values.keep, `${values.seed}-${String(number)}.docx`), bytes);
    writeFileSync(join(values.keep, `${values.seed}-${String(number)}.txt`), `${story}\n`);
  }
}

function documentsIn(folder: string): Original[] {
  return readdirSync(folder)
    .filter((name) => name.toLowerCase().endsWith('.docx'))
    .sort()
    .map((name) => originalOf(name, new Uint8Array(readFileSync(join(folder, name)))));
}

/** At once and not in a buffer, so that it is known what was tried last when the process dies. */
function tell(told: Told): void {
  writeFileSync(1, `${JSON.stringify(told)}\n`);
}
