import { spawnSync } from 'node:child_process';

interface Took {
  megabytes: number;
  peakMB: number;
  seconds: number;
}

test('writing into a long document takes memory and time in proportion', () => {
  const { stdout, stderr } = spawnSync(process.execPath, ['test/large/run.js', '3.15', '12.6'], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  const [short, long] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Took);
  expect(long?.peakMB).toBeLessThan(400);
  // Four times as long; what the program takes to start is in both.
  expect((long?.seconds ?? Infinity) / (short?.seconds ?? 0)).toBeLessThan(4);
});
