import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { threadPool } from '../../src/cli/threads/thread-pool';
import type { FileSettings } from '../../src/cli/threads/read-file';
import { defaultLimits } from '../../src/docx/limits';

/**
 * A thread that takes its time to start, answers with the name of the file, breaks with one file, and
 * never ends with another.
 */
const thread = `import { parentPort } from 'node:worker_threads';
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 400);
parentPort.on('message', ({ index, file }) => {
  parentPort.postMessage({ begun: index });
  if (file === 'breaks.docx') throw new Error('memory');
  if (file === 'stuck.docx') /^(a+)+$/.test('a'.repeat(60) + 'b');
  parentPort.postMessage({ index, result: { report: { file, status: 'complete' } } });
});`;

const settings: FileSettings = {
  cwd: '.',
  profile: null,
  limits: defaultLimits,
  language: { screen: 'en', asked: null },
  toCompare: false,
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'threads-'));
  writeFileSync(join(folder, 'thread.mjs'), thread);
});
afterAll(() => rmSync(folder, { recursive: true }));

async function statuses(files: string[], count: number, seconds = 1, patience = 1_000) {
  const script = pathToFileURL(join(folder, 'thread.mjs'));
  let steps = 0;
  const work = threadPool(script, count, patience);
  const limits = { ...settings.limits, seconds };
  const results = await work('check', files, { ...settings, limits }, () => void (steps += 1));
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

test('what a thread answered before it broke is kept, and only the file that it broke with refused', async () => {
  const files = Array.from({ length: 40 }, (_, at) => (at % 2 === 0 ? 'a.docx' : 'breaks.docx'));
  const found = await statuses(files, 2);
  expect(found.map(([, status]) => status)).toEqual(
    files.map((file) => (file === 'a.docx' ? 'complete' : 'unreadable')),
  );
});

test('the time of a file starts when a thread begins it, not when the thread is started', async () => {
  const found = await statuses(['a.docx', 'b.docx'], 1, 0.2, 100);
  expect(found.map(([, status]) => status)).toEqual(['complete', 'complete']);
});

test('nothing to work on is an end as well', async () => {
  expect(await statuses([], 2)).toEqual([]);
});
