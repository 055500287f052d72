/**
 * Changes real documents at random and tries all that the product does with a file:
 * `npm run fuzz -- [--files 20000] [--seed 1] [FOLDER…]`. The same seed gives the same files;
 * `--quick` updates and removes in every fourth file only,
 * `--only N` tries one of them and `--keep FOLDER` writes what was tried. Everything runs in a process of
 * its own with a heap of 512 MB, which is ended when one file takes too long. Exit code 1 on any fault.
 */
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { clearTimeout, setTimeout } from 'node:timers';
import { parseArgs } from 'node:util';
import { bundle } from '../support/bundle.mjs';

const root = join(import.meta.dirname, '../..');
/** Milliseconds that one file may take before it counts as hanging. */
const patience = 60_000;
/** Mebibytes that the process may hold at most in all. */
const memory = 512;

const { values, positionals } = parseArgs({
  options: {
    files: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    keep: { type: 'string' },
    quick: { type: 'boolean' },
  },
  allowPositionals: true,
});
const folders = ['assets/samples', 'test/fixtures/cases', 'test/fixtures/versions']
  .map((folder) => join(root, folder))
  .concat(positionals.map((folder) => resolve(folder)));

const program = await bundle('fuzz', join(root, 'test/fuzz/fuzz.ts'));
const first = Number(values.only ?? 0);
const end = values.only === undefined ? Number(values.files) : first + 1;
const outcomes = new Map();
const faults = [];
const slowest = [];
let peak = 0;

for (let next = first; next < end;) next = await runFrom(next);
report();
process.exitCode = faults.length > 0 ? 1 : 0;

/** Runs the files from one on in a process; resolves with the number to go on with. */
function runFrom(start) {
  return new Promise((done) => {
    const child = spawn(
      process.execPath,
      [
        `--max-old-space-size=${memory}`,
        program,
        `--seed=${values.seed}`,
        `--from=${start}`,
        `--to=${end}`,
        ...(values.quick ? ['--quick'] : []),
        ...(values.keep === undefined ? [] : [`--keep=${values.keep}`]),
        ...folders,
      ],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    );
    let current = start;
    let finished = start;
    let hanging = false;
    let complaint = '';
    const bark = () => {
      hanging = true;
      child.kill('SIGKILL');
    };
    let watchdog = setTimeout(bark, patience);
    child.stderr.on('data', (data) => (complaint = `${complaint}${data}`.slice(-2000)));
    createInterface({ input: child.stdout }).on('line', (line) => {
      clearTimeout(watchdog);
      watchdog = setTimeout(bark, patience);
      const told = JSON.parse(line);
      current = told.number;
      if (told.kind === 'begins') return;
      finished = told.number + 1;
      note(told);
    });
    child.on('close', (code, signal) => {
      clearTimeout(watchdog);
      if (finished >= end && code === 0) return done(end);
      const what = hanging ? 'hang' : `crash (${code ?? signal})`;
      faults.push({ number: current, error: `${what}\n${complaint}` });
      done(current + 1);
    });
  });
}

function note({ kind, number, outcome, milliseconds, megabytes, error, story }) {
  peak = Math.max(peak, megabytes ?? 0);
  const name = kind === 'fault' ? 'fault' : outcome;
  outcomes.set(name, (outcomes.get(name) ?? 0) + 1);
  if (kind === 'fault') faults.push({ number, error: `${story}\n${error}` });
  slowest.push({ number, milliseconds });
  slowest.sort((one, other) => other.milliseconds - one.milliseconds).splice(5);
}

function report() {
  const sorted = [...outcomes].sort(([, one], [, other]) => other - one);
  for (const [name, count] of sorted) console.log(`${String(count).padStart(7)}  ${name}`);
  const times = slowest.map(
    ({ number, milliseconds }) => `${number}: ${Math.round(milliseconds)} ms`,
  );
  console.log(`slowest: ${times.join(', ')}; most memory: ${Math.round(peak)} MB`);
  for (const { number, error } of faults.slice(0, 40)) {
    console.log(
      `FAULT ${number} (npm run fuzz -- --seed ${values.seed} --only ${number})\n${error}`,
    );
  }
  console.log(`${end - first} files, ${faults.length} faults, seed ${values.seed}`);
}
