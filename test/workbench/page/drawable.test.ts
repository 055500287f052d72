import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openPackage } from '../../../src/docx/package/package';
import { readSnapshot } from '../../../src/docx/read/snapshot';
import { drawable } from '../../../src/workbench/page/drawing/drawable';
import { field, p, r, sdt } from '../editor/story';

const folder = join(__dirname, '../../../assets/samples');
const samples = readdirSync(folder).filter((file) => file.endsWith('.docx'));
const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(join(folder, file)));

/** A document with this body; the other parts are those of a sample. */
function documentWith(body: string): Uint8Array {
  const parts = unzipSync(bytesOf(samples[0] ?? ''));
  const main = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const text = main.replace(/<w:body>[^]*<\/w:body>/, () => `<w:body>${body}</w:body>`);
  return zipSync({ ...parts, 'word/document.xml': strToU8(text) });
}

/** The body of the copy for drawing, without its marks. */
function drawnBody(body: string): string {
  const text = openPackage(drawable(documentWith(body)).bytes).text('word/document.xml') ?? '';
  return text.slice(text.indexOf('<w:body>') + 8, text.indexOf('</w:body>'));
}

const withoutMarks = (body: string): string => body.replace(/<w:bookmarkStart [^>]*>/g, '');

test.each(samples)('the copy of %s has the same paragraphs with the same text', (file) => {
  const texts = readSnapshot(openPackage(bytesOf(file)), 'urn:none').paragraphs.map(
    (paragraph) => paragraph.text,
  );
  const copy = drawable(bytesOf(file));
  expect(copy.texts).toEqual(texts);
  const again = readSnapshot(openPackage(copy.bytes), 'urn:none').paragraphs;
  expect(again.map((paragraph) => paragraph.text)).toEqual(texts);
  const main = openPackage(copy.bytes).text('word/document.xml') ?? '';
  expect(main.match(/w:name="council-paragraph-\d+"/g)).toHaveLength(texts.length);
});

test('what docx-preview passes over stands as plain runs', () => {
  const cell = `<w:tbl><w:tr><w:tc>${sdt('zelle', p(r('a')))}</w:tc></w:tr></w:tbl>`;
  const moved = `<w:moveTo w:id="1" w:author="x">${r('b')}</w:moveTo>`;
  const simple = `<w:fldSimple w:instr="PAGE">${r('c')}</w:fldSimple>`;
  const link = `<w:hyperlink w:anchor="x">${r('d')}</w:hyperlink>`;
  expect(withoutMarks(drawnBody(cell + p(moved, simple, link)))).toBe(
    `<w:tbl><w:tr><w:tc>${p(r('a'))}</w:tc></w:tr></w:tbl>${p(r('b'), r('c'), r('d'))}`,
  );
});

test('what does not count is not drawn, also where a field code hides text', () => {
  const deleted = `<w:del w:id="1" w:author="x">${r('weg')}</w:del>`;
  const code = field('IF', r('ja')).replace('<w:instrText>IF</w:instrText>', '<w:t>Code</w:t>');
  const body = drawnBody(p(r('x'), deleted, r('geheim', '<w:vanish/>'), code));
  expect(body).not.toMatch(/weg|geheim|Code/);
  expect(body).toContain('ja');
});

test('a part that would bring a web page of its own is left out', () => {
  expect(drawnBody('<w:altChunk xmlns:r="urn:r" r:id="rId1"/>' + p(r('a')))).not.toContain(
    'altChunk',
  );
});

test('controls are described with their paragraphs, inside one paragraph or around several', () => {
  const body = p(r('0')) + sdt('um', p(r('1'), sdt('in', r('x'))) + p(r('2')));
  expect(drawable(documentWith(body)).controls).toEqual([
    { ordinal: 0, tag: 'um', title: 'um', inline: false, first: 1, last: 2 },
    { ordinal: 1, tag: 'in', title: 'in', inline: true, first: 1, last: 1 },
  ]);
});

test('bookmarks of the document cannot be taken for marks', () => {
  const body = drawnBody(p('<w:bookmarkStart w:id="1" w:name="council-paragraph-7"/>', r('a')));
  expect(body).not.toContain('council-paragraph-7');
});
