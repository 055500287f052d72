import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  markedFinal,
  partOf,
  revisedCharacters,
  withFreePart,
  withSettings,
} from '../fixtures/changed-parts';
import { inFolder, run, samples } from './run';

const source = readFileSync(join(samples, 'de-kita-sanierung-ohne-einschaetzung.docx'));
const answers = join(samples, 'de-kita-sanierung-ohne-einschaetzung.answers.json');
const insert = ['insert', 'a.docx', '--answers', answers, '-o', 'out.docx'];

test.each<[string, Uint8Array, RegExp]>([
  [
    'a protected form',
    withSettings(source, '<w:documentProtection w:edit="forms" w:enforcement="1"/>'),
    /protected as a form.*Nothing was written.*Restrict Editing/,
  ],
  [
    'a protected document with parts that everyone may edit',
    withSettings(
      withFreePart(source),
      '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>',
    ),
    /only some parts are open.*Nothing was written.*half statement.*Restrict Editing/,
  ],
  ['a final document', markedFinal(source), /marked as final.*Nothing was written.*Edit Anyway/],
])('%s is not written to, with the reason, and can still be checked', (_, bytes, reason) =>
  inFolder(async (folder) => {
    writeFileSync(join(folder, 'a.docx'), bytes);
    const { code, out, err } = await run(insert, folder);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(reason);
    expect(readdirSync(folder)).toEqual(['a.docx']);
    expect((await run(['check', 'a.docx'], folder)).code).toBe(1);
  }),
);

test('where changes are tracked the statement is a revision of ours, of now', () =>
  inFolder(async (folder) => {
    writeFileSync(join(folder, 'a.docx'), withSettings(source, '<w:trackRevisions/>'));
    expect((await run(insert, folder)).code).toBe(0);
    const written = readFileSync(join(folder, 'out.docx'));
    expect(revisedCharacters(written).inserted).toBeGreaterThan(500);
    expect(partOf(written)).toMatch(/<w:ins [^>]*w:author="Council Impact" w:date="20\d\d-[^"]*Z"/);
    expect(partOf(written, 'word/settings.xml')).toContain('<w:trackRevisions/>');
  }));
