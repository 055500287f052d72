import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const samples = join(__dirname, '../../../assets/samples');
const kita = join(samples, 'de-kita-sanierung-ohne-einschaetzung');
const folder = mkdtempSync(join(tmpdir(), 'council-impact-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command line as it is built and shipped, in a process of its own. */
function run(...args: string[]) {
  const cli = join(process.env.TEST_BUILD ?? '', 'cli.js');
  const env = { ...process.env, LC_ALL: 'C' };
  return spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8', env });
}

test('the built command line finds a missing statement, inserts it and finds it complete', () => {
  const before = run('check', `${kita}.docx`, '--format', 'json');
  expect([before.status, before.stderr]).toEqual([1, '']);
  expect(JSON.parse(before.stdout)).toMatchObject({
    files: [{ status: 'missing', climate: 'missing', equity: 'missing' }],
  });
  const original = readFileSync(`${kita}.docx`);
  const copy = join(folder, 'kita.docx');
  expect(
    run('insert', `${kita}.docx`, '--answers', `${kita}.answers.json`, '-o', copy).status,
  ).toBe(0);
  expect(readFileSync(`${kita}.docx`).equals(original)).toBe(true);
  expect(run('check', copy).status).toBe(0);
  expect(JSON.parse(run('read', copy, '--format', 'json').stdout)).toMatchObject({
    language: 'de',
    reference: '21874-26',
    statement: { state: 'statement', fields: { 'mitigation.rating': 'positiv (+)' } },
  });
});

test('one file that cannot be read does not stop the others', () => {
  const broken = join(folder, 'broken.docx');
  writeFileSync(broken, 'no document');
  const { status, stdout, stderr } = run('check', broken, `${kita}.docx`, '--format', 'json');
  expect(status).toBe(2);
  expect(JSON.parse(stdout)).toMatchObject({
    files: [{ status: 'unreadable' }, { status: 'missing' }],
  });
  expect(stderr).not.toContain(' at ');
});

test('the built command line writes the empty template of a profile', () => {
  const file = join(folder, 'template.docx');
  expect(run('template', '--profile', 'uk-council', '-o', file).status).toBe(0);
  expect(run('check', file).status).toBe(1);
});

/** A folder with a statement twice, a proposal without one, a broken file and a lock file of Word. */
function meeting(): string {
  const here = mkdtempSync(join(folder, 'meeting-'));
  for (const name of ['a.docx', 'b.docx']) {
    const copy = join(here, name);
    run('insert', `${kita}.docx`, '--answers', `${kita}.answers.json`, '-o', copy);
  }
  copyFileSync(`${kita}.docx`, join(here, 'c.docx'));
  writeFileSync(join(here, 'd.docx'), 'no document');
  writeFileSync(join(here, '~$a.docx'), 'lock');
  return here;
}

test.each([
  ['check', 'json'],
  ['register', 'json'],
])('%s says the same in threads as in one, and no bar goes into a pipe', (command, format) => {
  const here = meeting();
  const one = run(command, here, '--format', format);
  const two = run(command, here, '--format', format, '--jobs', '2');
  expect([one.status, two.status]).toEqual([2, 2]);
  expect(two.stdout).toBe(one.stdout);
  expect(one.stdout).toContain(join(here, 'd.docx'));
  for (const { stderr } of [one, two]) {
    expect(stderr).toBe('One lock file of Word (~$…) was passed over.\n');
  }
  const out = join(here, 'out.json');
  const written = run(command, here, '--format', format, '--jobs', '2', '--out', out);
  expect([written.status, written.stdout]).toEqual([2, '']);
  expect(readFileSync(out, 'utf8')).toBe(one.stdout);
});
