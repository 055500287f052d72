import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { interleaved } from './measure';
import { makeProposal } from './proposals';
import { markdownTable, ratio } from './table';
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
  const times = await interleaved(
    Object.fromEntries(
      files.flatMap(({ path }) => [
        [`floor ${path}`, () => floor(path)],
        [`check ${path}`, () => check(path)],
      ]),
    ),
    rounds,
  );
  const time = (kind: string, at: number): number =>
    times[`${kind} ${files[at]?.path ?? ''}`] ?? Number.NaN;
  const growth = (kind: string, at: number): string =>
    at === 0 ? '–' : Math.log2(time(kind, at) / time(kind, at - 1)).toFixed(2);
  const rows = files.map((file, at) => [
    `${file.pages} pages, ${file.pages * paragraphsOnPage} paragraphs`,
    ratio(time('check', at) / time('floor', at)),
    growth('check', at),
    growth('floor', at),
    `${peakMemory(file.path)} MB`,
  ]);
  return markdownTable(
    ['', 'times its floor', 'growth', "the floor's growth", 'peak memory'],
    rows,
  );
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
