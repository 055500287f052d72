import { spawnSync } from 'node:child_process';
import { mutant, originalOf } from './mutate';
import { docx, p } from '../fixtures/docx';

// 20,000 files and more: npm run fuzz.
test('500 files changed at random are read, written or refused, without a crash or a hang', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['test/fuzz/run.js', '--files', '500', '--seed', '1', '--quick'],
    { encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  expect(stdout).toMatch(/500 files, 0 faults/);
  // Most of the changed files have to get far, or little is tried.
  expect(Number(/(\d+) {2}through write/.exec(stdout)?.[1])).toBeGreaterThan(150);
  expect(Number(/(\d+) {2}through remove/.exec(stdout)?.[1])).toBeGreaterThan(30);
  expect(status).toBe(0);
});

test('the same number gives the same file, another one another', () => {
  const originals = [originalOf('a.docx', docx({ body: p('Text').repeat(20) }))];
  const [one, same, other] = [3, 3, 4].map((number) => mutant(originals, 5, number));
  expect(Buffer.from(one!.bytes).equals(same!.bytes)).toBe(true);
  expect(Buffer.from(one!.bytes).equals(other!.bytes)).toBe(false);
  expect(one!.story).toBe(same!.story);
});
