import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckReport } from '../../src/report/check/check-report';
import { inFolder, run, samples } from './run';

const kita = join(samples, 'de-kita-sanierung-ohne-einschaetzung');

/** Two proposals with the same statement, one of its own and a letter. */
async function meeting(folder: string): Promise<void> {
  copyFileSync(`${kita}.answers.json`, join(folder, 'answers.json'));
  for (const name of ['a.docx', 'b.docx']) {
    await run(['insert', `${kita}.docx`, '--answers', 'answers.json', '-o', name], folder);
  }
  copyFileSync(join(samples, 'en-warm-homes-programme-outdated.docx'), join(folder, 'own.docx'));
}

const said = 'Die Einschätzung steht Wort für Wort auch in: b.docx.';

test('a statement that stands in two proposals is told in every format, in the language of each', () =>
  inFolder(async (folder) => {
    await meeting(folder);
    const json = await run(['check', '.', '--format', 'json'], folder);
    const { files } = JSON.parse(json.out) as CheckReport;
    const shared = files.map(({ file, findings }) => [
      file,
      ...findings.filter(({ rule }) => rule === 'repeated').map(({ message }) => message),
    ]);
    expect(shared).toEqual([
      ['a.docx', expect.stringContaining(said)],
      ['b.docx', expect.stringContaining('a.docx')],
      ['own.docx'],
    ]);
    for (const format of ['text', 'csv', 'html', 'junit', 'sarif']) {
      const { out } = await run(['check', '.', '--format', format], folder);
      expect([format, out]).toEqual([format, expect.stringContaining(said)]);
    }
    const { out } = await run(['check', '.', '--language', 'en'], folder);
    expect(out).toContain('The same assessment stands word for word in: b.docx.');
  }));

test('a shared statement is a hint: it changes neither status nor exit code', () =>
  inFolder(async (folder) => {
    await meeting(folder);
    const alone = await run(['check', 'a.docx', '--format', 'json'], folder);
    const both = await run(['check', 'a.docx', 'b.docx', '--format', 'json'], folder);
    expect([alone.code, both.code]).toEqual([0, 0]);
    expect((JSON.parse(alone.out) as CheckReport).files[0]?.findings).not.toContainEqual(
      expect.objectContaining({ rule: 'repeated' }),
    );
  }));

test('a statement of a profile that is not at hand is read with another, and that is said', () =>
  inFolder(async (folder) => {
    const city = { extends: 'de-standard', id: 'musterstadt', version: '1', name: 'Musterstadt' };
    writeFileSync(join(folder, 'city.json'), JSON.stringify(city));
    const answers = JSON.parse(readFileSync(`${kita}.answers.json`, 'utf8')) as object;
    writeFileSync(
      join(folder, 'answers.json'),
      JSON.stringify({ ...answers, profile: 'musterstadt' }),
    );
    const insert = ['insert', `${kita}.docx`, '--answers', 'answers.json', '-o', 'a.docx'];
    expect((await run([...insert, '--profile', 'city.json'], folder)).code).toBe(0);
    for (const command of ['check', 'register']) {
      const { err } = await run([command, '.'], folder);
      expect(err).toMatch(/^The profile “musterstadt” is not at hand\..*\(1 file\)/);
      const known = await run([command, '.', '--profile', 'city.json'], folder);
      expect(known.err).toBe('');
    }
    for (const format of ['csv', 'html']) {
      const { out } = await run(['register', '.', '--format', format], folder);
      expect(out).toContain('Written with the profile “musterstadt”, which is not at hand');
    }
    const { out } = await run(['register', '.', '--format', 'json'], folder);
    expect(JSON.parse(out)).toMatchObject({
      entries: [{ assessment: { profile: { unknown: 'musterstadt' } } }],
    });
  }));
