import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { worked } from './measure';
import { makeProposal } from './proposals';
import { markdownTable, median, ratio } from './table';
import { check, floor } from './works';

const pages = 1000;
const paragraphsOnPage = 20;

/** Long documents, each twice as long as the one before: ratio to its own floor, memory, growth. */
export async function largeTable(folder: string, rounds: number): Promise<string> {
  const files: { pages: number; path: string }[] = [];
  for (const count of [pages / 4, pages / 2, pages, pages * 2]) {
    const path = join(folder, `large-${count}.docx`);
    const { bytes } = await makeProposal(6, { pages: count, paragraphsOnPage, sentences: 2 });
    writeFileSync(path, bytes);
    files.push({ pages: count, path });
  }
  const times = await timesOf(
    files.map(({ path }) => path),
    rounds,
  );
  const time = (kind: 'check' | 'floor', at: number): number => times[at]?.[kind] ?? Number.NaN;
  const growth = (kind: 'check' | 'floor', at: number): string =>
    at === 0 ? '–' : Math.log2(time(kind, at) / time(kind, at - 1)).toFixed(2);
  const rows = files.map((file, at) => [
    `${file.pages} pages, ${file.pages * paragraphsOnPage} paragraphs`,
    ratio(times[at]?.ratio ?? Number.NaN),
    growth('check', at),
    growth('floor', at),
    `${peakMemory(file.path)} MB`,
  ]);
  return markdownTable(
    ['', 'times its floor', 'growth', "the floor's growth", 'peak memory'],
    rows,
  );
}

/** Medians of the rounds of one file, in milliseconds; the ratio is that of each round. */
interface Times {
  check: number;
  floor: number;
  ratio: number;
}

/**
 * A check takes long enough for the machine to change its pace, so each is compared with the floors right
 * before and behind it. Each round starts with another file.
 */
async function timesOf(paths: readonly string[], rounds: number): Promise<Times[]> {
  const measured = paths.map((path) => ({ path, rounds: [] as Times[] }));
  for (let round = 0; round < rounds; round += 1) {
    const from = round % measured.length;
    for (const one of [...measured.slice(from), ...measured.slice(0, from)]) {
      const before = await worked(() => floor(one.path));
      const own = await worked(() => check(one.path));
      const floors = (before + (await worked(() => floor(one.path)))) / 2;
      one.rounds.push({ check: own, floor: floors, ratio: own / floors });
    }
  }
  return measured.map((one) => {
    const of = (kind: keyof Times): number => median(one.rounds.map((round) => round[kind]));
    return { check: of('check'), floor: of('floor'), ratio: of('ratio') };
  });
}

/** Peak memory of a process that checks one file and ends, in MB; Node's own is in it. */
function peakMemory(path: string): number {
  const script = fileURLToPath(import.meta.url);
  return Number(execFileSync(process.execPath, [script, '--peak', path], { encoding: 'utf8' }));
}

/** What that process does. */
export async function printPeak(path: string): Promise<void> {
  await check(path);
  console.log(Math.round(process.resourceUsage().maxRSS / 1024));
}
