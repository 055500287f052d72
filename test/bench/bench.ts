import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkProposal } from '../../src/checks/check';
import { openDocx } from '../../src/docx/port';
import { largeTable, printPeak } from './large';
import { heapInUse } from './measure';
import { makeProposal } from './proposals';
import { speedTable, type BenchFile } from './speed';
import { ratio } from './table';
import { serveAsWorker, workerSentence } from './workers';

interface Extent {
  files: number;
  rounds: number;
}

const full: Extent = { files: 1000, rounds: 5 };
const quick: Extent = { files: 150, rounds: 3 };

async function main(args: readonly string[]): Promise<void> {
  const { files: count, rounds } = args.includes('--quick') ? quick : full;
  const only = args.find((arg) => arg.startsWith('--only='))?.slice('--only='.length);
  const wanted = (name: string): boolean => only === undefined || only === name;
  const folder = mkdtempSync(join(tmpdir(), 'council-impact-bench-'));
  try {
    const files: BenchFile[] = [];
    for (let seed = 0; seed < count; seed += 1) {
      const path = join(folder, `${seed}.docx`);
      const { bytes, ...about } = await makeProposal(seed);
      writeFileSync(path, bytes);
      files.push({ path, ...about });
    }
    console.log(`${count} proposals of 3 to 12 pages, median of ${rounds} rounds\n`);
    if (wanted('speed')) console.log(`${await speedTable(files, rounds)}\n`);
    if (wanted('large')) console.log(`${await largeTable(folder, rounds)}\n`);
    const paths = files.map(({ path }) => path);
    if (wanted('workers')) console.log(`${await workerSentence(paths, rounds)}\n`);
    if (wanted('memory')) console.log(`${await memorySentence(count)}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Checks five times as many different files, and compares what is kept after a fifth of them and in the end. */
async function memorySentence(count: number): Promise<string> {
  let early = 0;
  for (let seed = 0; seed < 5 * count; seed += 1) {
    const { bytes } = await makeProposal(seed);
    checkProposal(await openDocx(bytes).read());
    if (seed === count - 1) early = heapInUse();
  }
  const grown = ratio(heapInUse() / early);
  return `Memory in use after ${5 * count} files is ${grown} times that after ${count}.`;
}

const args = process.argv.slice(2);
if (!serveAsWorker()) {
  if (args[0] === '--peak') await printPeak(args[1] ?? '');
  else await main(args);
}
