import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Runs the audit with a stand-in for npm that answers with this text. */
function audit(answer: string): { status: number | null; stdout: string } {
  const folder = mkdtempSync(join(tmpdir(), 'audit-'));
  try {
    writeFileSync(join(folder, 'answer'), answer);
    writeFileSync(join(folder, 'npm'), `#!/bin/sh\ncat "${folder}/answer"\nexit 1\n`);
    chmodSync(join(folder, 'npm'), 0o755);
    const env = { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH ?? ''}` };
    return spawnSync(process.execPath, ['.ci/audit.mjs'], { encoding: 'utf8', env });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const found = (vulnerabilities: object) =>
  JSON.stringify({
    metadata: { vulnerabilities },
    vulnerabilities: { saxes: { severity: 'high', via: [{ title: 'It never ends' }] } },
  });
const onPosix = process.platform === 'win32' ? test.skip : test;

onPosix.each<[string, string, number, RegExp]>([
  ['a high weakness', found({ high: 1 }), 1, /1 high.*\n {2}high: saxes \(It never ends\)/],
  ['a critical weakness', found({ critical: 2 }), 1, /2 critical/],
  ['a moderate weakness', found({ moderate: 1 }), 0, /audited: .* 1 moderate/],
  ['no weakness', found({}), 0, /0 critical, 0 high/],
  [
    'no network',
    '{"message":"request failed","error":{"summary":""}}',
    0,
    /NOT audited.*request failed/,
  ],
  [
    'no such service',
    '{"error":{"code":"ENOAUDIT","summary":"not here"}}',
    0,
    /NOT audited.*not here/,
  ],
  ['nothing', '', 0, /NOT audited/],
])('the audit of packages with %s', (_, answer, status, words) => {
  const run = audit(answer);
  expect(run.stdout).toMatch(words);
  expect(run.status).toBe(status);
});
