import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAnswersFile } from '../src/assessment/answers-file';
import { fieldTexts } from '../src/statement/layout/field-text';
import { profileById } from '../src/profile/built-in';
import type { CheckReport } from '../src/report/check/check-report';
import { inFolder, run, samples } from './cli/run';
import { validationErrors } from './support/validate-docx';

const names = readdirSync(samples)
  .filter((name) => name.endsWith('.docx'))
  .map((name) => name.slice(0, -'.docx'.length));

interface Reading {
  language: string;
  title: string;
  reference: string;
  sections: { heading: string; role: string }[];
  statement: { state: string; fields: Record<string, string> };
}
const read = async (file: string, folder: string) =>
  JSON.parse((await run(['read', file], folder)).out) as Reading;
const check = async (file: string, folder: string) => {
  const report = JSON.parse(
    (await run(['check', file, '--format', 'json'], folder)).out,
  ) as CheckReport;
  const [only] = report.files;
  if (!only) throw new Error('nothing was checked');
  return only;
};

test('there are three German and three English samples, each with its answers', () => {
  expect(names.filter((name) => name.startsWith('de-'))).toHaveLength(3);
  expect(names.filter((name) => name.startsWith('en-'))).toHaveLength(3);
  const answers = readdirSync(samples).filter((name) => name.endsWith('.answers.json'));
  expect(answers.sort()).toEqual(names.map((name) => `${name}.answers.json`).sort());
});

test.each([
  ['de-kita-sanierung-ohne-einschaetzung', 'missing', 'missing', 'missing', ['Q01']],
  ['de-gremienbesetzung-nicht-relevant', 'missing', 'missing', 'missing', ['Q01']],
  ['en-leisure-centre-heating-missing', 'missing', 'missing', 'missing', ['Q01']],
  ['de-parkgebuehren-handschriftlich', 'incomplete', 'present', 'missing', ['Q01', 'Q03', 'Q04']],
  ['en-home-to-school-transport-handwritten', 'incomplete', 'missing', 'present', ['Q01']],
  ['en-warm-homes-programme-outdated', 'outdated', 'present', 'present', ['Q28', 'Q28', 'Q29']],
])('%s is %s', async (name, status, climate, equity, rules) => {
  const checked = await check(`${name}.docx`, samples);
  expect(checked).toMatchObject({ status, climate, equity });
  expect(checked.findings.map((finding) => finding.rule)).toEqual(rules);
});

test.each([
  [
    'de-kita-sanierung-ohne-einschaetzung',
    'de',
    '21874-26',
    /^Sanierung und Erweiterung der Tages/,
  ],
  ['de-parkgebuehren-handschriftlich', 'de', '21902-26', /^Neufassung der Gebührenordnung/],
  ['de-gremienbesetzung-nicht-relevant', 'de', '22310-26', /^Nachbesetzung von beratenden/],
  ['en-leisure-centre-heating-missing', 'en', 'CAB/26/118', /^Riverside Leisure Centre: repl/],
  ['en-home-to-school-transport-handwritten', 'en', 'ED/2026/047', /^Home-to-school transport/],
  ['en-warm-homes-programme-outdated', 'en', 'HSG-2026-112', /^Warm homes programme: insul/],
])('%s is read with title, number and sections', async (name, language, reference, title) => {
  const reading = await read(`${name}.docx`, samples);
  expect(reading).toMatchObject({
    language,
    reference,
    title: expect.stringMatching(title) as string,
  });
  const roles = reading.sections.map((section) => section.role);
  for (const role of ['decision', 'finance', 'reasons', 'attachments'])
    expect(roles).toContain(role);
});

describe.each(names)('%s', (name) => {
  test('takes its answers: valid, read back as inserted, and complete', () =>
    inFolder(async (folder) => {
      const file = join(samples, `${name}.docx`);
      const path = join(samples, `${name}.answers.json`);
      const call = ['insert', file, '--answers', path, '-o', 'out.docx'];
      const byHand = (await read(file, folder)).statement.state === 'hand-written';
      const inserted = await run(byHand ? [...call, '--beside'] : call, folder);
      const stayed = byHand
        ? /^The section .* stayed as it is.*\nWritten: out\.docx\n$/
        : /^Written: out\.docx\n$/;
      expect(inserted).toMatchObject({ code: 0, err: expect.stringMatching(stayed) as string });

      const bytes = new Uint8Array(readFileSync(join(folder, 'out.docx')));
      expect(await validationErrors(new Uint8Array(readFileSync(file)))).toEqual([]);
      expect(await validationErrors(bytes)).toEqual([]);

      const answers = parseAnswersFile(readFileSync(path, 'utf8'));
      if (!answers.ok) throw new Error('the answers are not valid');
      const profile = profileById(answers.profile ?? '');
      if (!profile) throw new Error('the profile is not known');
      const { statement } = await read('out.docx', folder);
      const written = Object.entries(statement.fields).filter(([, text]) => text !== '–');
      const given = fieldTexts(answers.answers, profile);
      expect(statement.state).toBe('statement');
      // The sentence that nothing is relevant stands in place of the three rows that follow from it.
      const rows = /^(mitigation|adaptation|equity)\./;
      const short = !Object.keys(statement.fields).some((field) => rows.test(field));
      const expected = Object.entries(given).filter(([field]) => !(short && rows.test(field)));
      expect(Object.fromEntries(written)).toEqual(Object.fromEntries(expected));

      // Nobody has signed a sample; everything else is complete.
      const { status, findings } = await check('out.docx', folder);
      expect(status).toBe('complete');
      expect(findings.filter(({ rule }) => rule !== 'Q28')).toEqual([]);
    }));
});
