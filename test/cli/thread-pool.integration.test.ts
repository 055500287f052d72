import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { threadPool } from '../../src/cli/threads/thread-pool';
import type { FileSettings } from '../../src/cli/threads/read-file';
import { defaultLimits } from '../../src/docx/limits';

/** A thread that answers with the name of the file, breaks with one file, and never ends with another. */
const thread = `import { parentPort } from 'node:worker_threads';
parentPort.on('message', ({ index, file }) => {
  if (file === 'breaks.docx') throw new Error('memory');
  if (file === 'stuck.docx') /^(a+)+$/.test('a'.repeat(60) + 'b');
  parentPort.postMessage({ index, result: { report: { file, status: 'complete' } } });
});`;

const settings: FileSettings = {
  cwd: '.',
  profile: null,
  limits: { ...defaultLimits, seconds: 1 },
  language: { screen: 'en', asked: null },
  toCompare: false,
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'threads-'));
  writeFileSync(join(folder, 'thread.mjs'), thread);
});
afterAll(() => rmSync(folder, { recursive: true }));

async function statuses(files: string[], count: number) {
  const script = pathToFileURL(join(folder, 'thread.mjs'));
  let steps = 0;
  const work = threadPool(script, count, 1_000);
  const results = await work('check', files, settings, () => void (steps += 1));
  expect(steps).toBe(files.length);
  return results.map(({ report }) => [report.file, report.status, JSON.stringify(report)] as const);
}

test.each([1, 2])(
  'a file that never comes to an end is refused by its time, the rest goes on, in %d threads',
  async (count) => {
    const files = ['a.docx', 'stuck.docx', 'b.docx', 'c.docx', 'stuck.docx'];
    const found = await statuses(files, count);
    expect(found.map(([file]) => file)).toEqual(files);
    expect(found.map(([, status]) => status)).toEqual([
      'complete',
      'unreadable',
      'complete',
      'complete',
      'unreadable',
    ]);
    expect(found[1]?.[2]).toContain('could not be read in full within 1 seconds');
  },
);

test('a thread that breaks is replaced, its file is refused and the rest goes on', async () => {
  const found = await statuses(['breaks.docx', 'a.docx', 'breaks.docx', 'b.docx'], 1);
  expect(found.map(([, status]) => status)).toEqual([
    'unreadable',
    'complete',
    'unreadable',
    'complete',
  ]);
  expect(found[0]?.[2]).toContain('memory');
});

test('nothing to work on is an end as well', async () => {
  expect(await statuses([], 2)).toEqual([]);
});
