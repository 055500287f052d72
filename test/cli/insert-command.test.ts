import {
  copyFileSync,
  linkSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { validationErrors } from '../support/validate-docx';
import { inFolder, run, samples } from './run';

const source = join(samples, 'de-kita-sanierung-ohne-einschaetzung.docx');
const answers = join(samples, 'de-kita-sanierung-ohne-einschaetzung.answers.json');

test('a statement is inserted into a copy, and the input stays as it was', () =>
  inFolder(async (folder) => {
    const before = readFileSync(source);
    const { code, out, err } = await run(
      ['insert', source, '--answers', answers, '-o', 'out.docx'],
      folder,
    );
    expect({ code, out, err }).toEqual({ code: 0, out: '', err: 'Written: out.docx\n' });
    expect(readFileSync(source).equals(before)).toBe(true);
    expect(readdirSync(folder)).toEqual(['out.docx']);
    expect((await run(['check', 'out.docx'], folder)).code).toBe(0);
  }));

test('the input is never written, whatever name it comes under', () =>
  inFolder(async (folder) => {
    copyFileSync(source, join(folder, 'a.docx'));
    symlinkSync(join(folder, 'a.docx'), join(folder, 'link.docx'));
    linkSync(join(folder, 'a.docx'), join(folder, 'hard.docx'));
    for (const name of ['a.docx', './a.docx', 'link.docx', 'hard.docx']) {
      const { code, err } = await run(
        ['insert', 'a.docx', '--answers', answers, '-o', name],
        folder,
      );
      expect(code).toBe(2);
      expect(err).toMatch(/is the input as well/);
    }
    expect(readFileSync(join(folder, 'a.docx')).equals(readFileSync(source))).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['a.docx', 'hard.docx', 'link.docx']);
  }));

test('an existing statement is brought up to date with new answers', () =>
  inFolder(async (folder) => {
    await run(['insert', source, '--answers', answers, '-o', 'one.docx'], folder);
    const changed = JSON.parse(readFileSync(answers, 'utf8')) as {
      equity: { rating: number; reason: string };
    };
    changed.equity.rating = 2;
    writeFileSync(join(folder, 'new.json'), JSON.stringify(changed));
    const { code } = await run(
      ['insert', 'one.docx', '--answers', 'new.json', '-o', 'two.docx'],
      folder,
    );
    expect(code).toBe(0);
    const read = JSON.parse((await run(['read', 'two.docx'], folder)).out) as {
      statement: { state: string; fields: Record<string, string> };
    };
    expect(read.statement.state).toBe('statement');
    expect(read.statement.fields['equity.rating']).toBe('stark positiv (++)');
    expect(read.statement.fields['equity.reason']).toBe(changed.equity.reason);
  }));

test.each<[string, string, RegExp]>([
  ['no JSON', '{ "mitigation": ', /not valid JSON/],
  ['an unknown key', '{ "mitigaton": {} }', /mitigaton/],
  ['an impossible rating', '{ "mitigation": { "rating": 3 } }', /mitigation\.rating/],
])(
  'answers with %s are refused with their mistake, and nothing is written',
  (_name, text, mistake) =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'bad.json'), text);
      const { code, err } = await run(
        ['insert', source, '--answers', 'bad.json', '-o', 'out.docx'],
        folder,
      );
      expect(code).toBe(2);
      expect(err).toMatch(/^The answers in “bad\.json” cannot be used/);
      expect(err).toMatch(mistake);
      expect(readdirSync(folder)).toEqual(['bad.json']);
    }),
);

test('a folder that is not there is one sentence', () =>
  inFolder(async (folder) => {
    const { code, err } = await run(
      ['insert', source, '--answers', answers, '-o', 'absent/out.docx'],
      folder,
    );
    expect(code).toBe(2);
    expect(err).toMatch(/^“absent\/out\.docx” could not be written \(ENOENT\)/);
  }));

test.each(['dortmund', 'uk-council'])(
  'the template of %s is a valid document whose fields are all still to fill',
  (profile) =>
    inFolder(async (folder) => {
      const { code } = await run(['template', '--profile', profile, '-o', 'template.docx'], folder);
      expect(code).toBe(0);
      const bytes = new Uint8Array(readFileSync(join(folder, 'template.docx')));
      expect(await validationErrors(bytes)).toEqual([]);
      const checked = await run(['check', 'template.docx', '--format', 'json'], folder);
      expect(checked.code).toBe(1);
      const rules = (JSON.parse(checked.out) as { files: { findings: { rule: string }[] }[] }).files
        .flatMap((file) => file.findings)
        .map((finding) => finding.rule);
      expect(rules.filter((rule) => rule === 'Q02')).toHaveLength(3);
      expect(new Set(rules)).toEqual(new Set(['Q02', 'Q11']));
    }),
);
