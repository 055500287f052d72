import { spawnSync } from 'node:child_process';

// Every step, and 200 random moments: npm run kill.
test('a run that is killed leaves the former file or the new one, whole', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['test/kill/run.js', '--every', '4', '--times', '2'],
    { encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  expect(stdout).toMatch(/\d+ kills: .* 0 faults/);
  expect(status).toBe(0);
});
