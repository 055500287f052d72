import {
  copyFileSync,
  linkSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { openDocx } from '../../src/docx/port';
import { withPart } from '../fixtures/changed-parts';
import { validationErrors } from '../support/validate-docx';
import { handWritten } from '../fixtures/hand-written';
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

const libreOffice = readFileSync('test/fixtures/libreoffice/statement-saved-by-7.4.docx');
const edited = withPart(libreOffice, 'word/document.xml', (xml) =>
  xml.replace('fünf Bäume mehr', 'sechs Bäume mehr'),
);

test.each<[string, Uint8Array, string]>([
  ['a hand-written section', handWritten['free text under a heading']!.bytes, 'Klimarelevanz'],
  ['a section in a form', handWritten['check boxes of Word in a form']!.bytes, 'Klimarelevanz'],
  ['text of a statement that was changed', edited, 'Klimarelevanz und soziale Wirkungen'],
])('nothing is written beside %s unless it is asked for', (_, bytes, heading) =>
  inFolder(async (folder) => {
    writeFileSync(join(folder, 'a.docx'), bytes);
    const call = ['insert', 'a.docx', '--answers', answers];
    for (const target of [['-o', 'out.docx'], ['--in-place']]) {
      const { code, out, err } = await run([...call, ...target], folder);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain(`already has a section “${heading}”`);
      expect(err).toContain('--beside');
    }
    expect(readdirSync(folder)).toEqual(['a.docx']);
    expect(readFileSync(join(folder, 'a.docx')).equals(bytes)).toBe(true);

    const { code, err } = await run([...call, '--beside', '-o', 'out.docx'], folder);
    expect(code).toBe(0);
    expect(err).toContain(`The section “${heading}” stayed as it is`);
    const texts = async (name: string) =>
      (await openDocx(readFileSync(join(folder, name))).read()).paragraphs.map(({ text }) => text);
    const after = await texts('out.docx');
    for (const text of await texts('a.docx')) expect(after).toContain(text);
    // The statement that stands there now is brought up to date without asking.
    const again = await run(['insert', 'out.docx', '--answers', answers, '-o', 'b.docx'], folder);
    expect(again.code).toBe(0);
  }),
);

test('text of a statement that only lost its controls is marked again', () =>
  inFolder(async (folder) => {
    writeFileSync(join(folder, 'a.docx'), libreOffice);
    const { code, err } = await run(
      ['insert', 'a.docx', '--answers', answers, '-o', 'out.docx'],
      folder,
    );
    expect({ code, err }).toEqual({ code: 0, err: 'Written: out.docx\n' });
  }));

test('text of a statement whose controls and stored answers are gone is not doubled', () =>
  inFolder(async (folder) => {
    const bare = withPart(libreOffice, 'word/document.xml', (xml) =>
      xml.replace('fünf Bäume mehr', 'sechs Bäume mehr'),
    );
    writeFileSync(join(folder, 'a.docx'), bare);
    await run(['remove-data', 'a.docx', '-o', 'b.docx'], folder);
    const { code, err } = await run(
      ['insert', 'b.docx', '--answers', answers, '-o', 'out.docx'],
      folder,
    );
    expect(code).toBe(2);
    expect(err).toContain('already has a section');
  }));
