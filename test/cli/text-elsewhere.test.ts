import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withPart } from '../fixtures/changed-parts';
import { docx, p } from '../fixtures/docx';
import { inFolder, run, samples } from './run';

const source = join(samples, 'en-leisure-centre-heating-missing.docx');
const answers = join(samples, 'en-leisure-centre-heating-missing.answers.json');
const relationship =
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const elsewhere = {
  'inserted-file': `<w:altChunk ${relationship} r:id="rId99"/>`,
  'sub-document': `<w:p><w:subDoc ${relationship} r:id="rId99"/></w:p>`,
};

/** A proposal that ends with text in another file. */
const withElsewhere = (kind: keyof typeof elsewhere): Uint8Array =>
  withPart(readFileSync(source), 'word/document.xml', (xml) =>
    xml.replace(/<w:sectPr(?![\s\S]*<w:sectPr)/, `${elsewhere[kind]}$&`),
  );

describe.each(Object.keys(elsewhere) as (keyof typeof elsewhere)[])('%s', (kind) => {
  test('read and check say that it was not read', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'a.docx'), withElsewhere(kind));
      const { out } = await run(['read', 'a.docx'], folder);
      expect((JSON.parse(out) as { unread: unknown[] }).unread).toEqual([
        { kind, paragraph: expect.any(Number) as number },
      ]);
      const checked = await run(['check', 'a.docx'], folder);
      expect(checked.out).toMatch(/Q37/);
      expect((await run(['check', source], folder)).out).not.toMatch(/Q37/);
    }));

  test('nothing is inserted beside it unless asked to', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'a.docx'), withElsewhere(kind));
      const insert = ['insert', 'a.docx', '--answers', answers, '-o', 'b.docx'];
      const refused = await run(insert, folder);
      expect(refused).toMatchObject({
        code: 2,
        err: expect.stringContaining('--beside') as string,
      });
      expect(existsSync(join(folder, 'b.docx'))).toBe(false);
      expect((await run([...insert, '--beside'], folder)).code).toBe(0);
      // A statement that is there already is only brought up to date.
      expect(
        (await run(['insert', 'b.docx', '--answers', answers, '-o', 'c.docx'], folder)).code,
      ).toBe(0);
    }));

  test('a file of which hardly anything was read is no paper of another kind', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'a.docx'), docx({ body: p('Council') + elsewhere[kind] }));
      for (const command of ['check', 'register']) {
        const { code, out, err } = await run([command, 'a.docx'], folder);
        expect(code).toBe(2);
        expect(out + err).toMatch(/lies in another file/);
      }
    }));
});
