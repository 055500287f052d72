import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { defaultLimits } from '../../src/docx/limits';
import { portableCodec } from '../../src/docx/package/codec';
import { unpackEntry } from '../../src/docx/package/zip';
import { readDirectory } from '../../src/docx/package/zip-directory';
import { Chance } from '../bench/chance';

const { values } = parseArgs({
  options: {
    cli: { type: 'string', default: '' },
    times: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    every: { type: 'string', default: '1' },
  },
});
const samples = resolve('assets/samples');
const original = join(samples, 'de-kita-sanierung-ohne-einschaetzung.docx');
const answers = join(samples, 'de-kita-sanierung-ohne-einschaetzung.answers.json');
const hook = resolve('test/kill/die-at.mjs');
const originalBytes = readFileSync(original);
const faults: string[] = [];
const counts = { original: 0, complete: 0 };

const ways = [
  { name: 'in place', words: ['--in-place'], written: 'a.docx' },
  { name: 'over another file', words: ['-o', 'out.docx'], written: 'out.docx' },
];

/** Milliseconds of the longest whole run so far: random kills fall into its last part, where it writes. */
let whole = 0;

for (const way of ways) {
  const steps = await stepsOf(way.words);
  for (let step = 1; step <= steps; step += Number(values.every)) {
    await killed(way, `step ${String(step)}`, { DIE_AT: String(step) });
  }
}
const chance = new Chance(Number(values.seed));
for (let time = 0; time < Number(values.times); time += 1) {
  const delay = chance.between(Math.round(whole * 0.7), Math.round(whole * 1.1));
  await killed(chance.of(ways), `after ${String(delay)} ms`, {}, delay);
}
for (const fault of faults) console.log(`FAULT ${fault}`);
const { original: before, complete } = counts;
console.log(
  `${String(before + complete)} kills: ${String(before)} left the former file, ${String(complete)} the new one; ${String(faults.length)} faults`,
);
process.exitCode = faults.length > 0 ? 1 : 0;

/** How often a whole run touches the disk. */
async function stepsOf(words: string[]): Promise<number> {
  const folder = prepared();
  const begun = performance.now();
  const { out } = await run(folder, words, { TELL_STEPS: '1' });
  whole = Math.max(whole, performance.now() - begun);
  rmSync(folder, { recursive: true });
  const steps = Number(/steps (\d+)/.exec(out)?.[1] ?? 0);
  if (steps < 5) throw new Error(`only ${String(steps)} steps were seen: ${out}`);
  return steps;
}

/** Kills a run, looks at what is there, runs again and looks once more. */
async function killed(
  { name, words, written }: (typeof ways)[number],
  when: string,
  env: Record<string, string>,
  delay?: number,
): Promise<void> {
  const folder = prepared();
  const fault = (what: string) => faults.push(`${name}, ${when}: ${what}`);
  await run(folder, words, env, delay);
  const state = stateOf(join(folder, written));
  if (state === 'broken') fault('half a file');
  else counts[state] += 1;
  if (!readFileSync(join(folder, 'other.docx')).equals(originalBytes))
    fault('another file changed');
  const backup = join(folder, 'a.docx.bak');
  if (existsSync(backup) && !readFileSync(backup).equals(originalBytes)) fault('half a backup');
  const again = await run(folder, words, {});
  if (again.code !== 0) fault(`the next run ended with ${String(again.code)}: ${again.err}`);
  if (stateOf(join(folder, written)) !== 'complete') fault('not complete after the next run');
  const litter = readdirSync(folder).filter((one) => !/^(a|other|out)\.docx(\.bak2?)?$/.test(one));
  if (litter.length > 0) fault(`left over: ${litter.join(', ')}`);
  rmSync(folder, { recursive: true });
}

function prepared(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kill-'));
  for (const name of ['a.docx', 'out.docx', 'other.docx'])
    copyFileSync(original, join(folder, name));
  return folder;
}

function stateOf(path: string): 'original' | 'complete' | 'broken' {
  const bytes = readFileSync(path);
  if (bytes.equals(originalBytes)) return 'original';
  try {
    const entries = readDirectory(new Uint8Array(bytes), defaultLimits);
    const names = entries.map((entry) => (unpackEntry(entry, portableCodec), entry.name));
    return names.some((name) => /^customXml\/item\d+\.xml$/.test(name)) ? 'complete' : 'broken';
  } catch {
    return 'broken';
  }
}

/** Runs the command line in a folder; killed after `delay` milliseconds where one is given. */
function run(
  folder: string,
  words: string[],
  env: Record<string, string>,
  delay?: number,
): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((done) => {
    const child = spawn(
      process.execPath,
      ['--import', hook, values.cli, 'insert', 'a.docx', '--answers', answers, ...words],
      { cwd: folder, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    let [out, err] = ['', ''];
    child.stdout.on('data', (data: Buffer) => (out += data.toString()));
    child.stderr.on('data', (data: Buffer) => (err += data.toString()));
    if (delay !== undefined) void setTimeout(delay).then(() => child.kill('SIGKILL'));
    child.on('close', (code) => done({ code, out, err }));
  });
}
