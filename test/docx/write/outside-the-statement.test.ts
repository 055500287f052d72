import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { DocumentError } from '../../../src/document/errors';
import { openDocx } from '../../../src/docx/port';
import { docx, docxParts, p } from '../../fixtures/docx';
import { sampleStatement } from '../../fixtures/statement';

const answers = '<a:assessment xmlns:a="urn:council-impact:assessment:1"/>';
const contentTypes = '[Content_Types].xml';

/** The file after a statement and its answers were written. */
async function written(bytes: Uint8Array): Promise<Uint8Array> {
  const document = openDocx(bytes);
  await document.apply({
    kind: 'insert',
    place: { kind: 'end' },
    expect: null,
    statement: sampleStatement(),
  });
  await document.store(answers);
  return document.save();
}

test.each(['\u2028', '\u2029', '\u0085', '\u00A0', '\u200B', '\uFEFF', '😀'])(
  'the character %j outside the statement stays as it is',
  async (character) => {
    const text = `Vor${character}nach`;
    const file = await written(docx({ body: p(text) + p(`Weiter${character}`) }));
    const main = strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array());
    expect(main).toContain(text);
    expect(main).toContain(`Weiter${character}`);
  },
);

test('a part takes no name that only the content types know', async () => {
  const parts = docxParts({ body: p('Text') });
  const types = strFromU8(parts[contentTypes] ?? new Uint8Array());
  const override = (name: string) =>
    `<Override PartName="${name}" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>`;
  const file = await written(
    zipSync({
      ...parts,
      [contentTypes]: strToU8(
        types.replace(
          '</Types>',
          `${override('/customXml/itemProps1.xml')}${override('/customXml/item2.xml')}</Types>`,
        ),
      ),
    }),
  );
  const files = unzipSync(file);
  expect(Object.keys(files)).toContain('customXml/item3.xml');
  const names = [
    ...strFromU8(files[contentTypes] ?? new Uint8Array()).matchAll(/PartName="([^"]+)"/g),
  ].map(([, name]) => name);
  expect(names).toEqual([...new Set(names)]);
});

test('entries of folders stay in the archive', async () => {
  const file = await written(
    zipSync({ ...docxParts({ body: p('Text') }), 'word/media/': new Uint8Array() }),
  );
  expect(Object.keys(unzipSync(file))).toContain('word/media/');
});

test('an archive whose directory goes on behind its count is refused', async () => {
  const bytes = docx({ body: p('Text') });
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const end = bytes.length - 22;
  view.setUint16(end + 8, view.getUint16(end + 8, true) - 1, true);
  view.setUint16(end + 10, view.getUint16(end + 10, true) - 1, true);
  const refusal = await Promise.resolve()
    .then(() => openDocx(bytes).read())
    .catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(DocumentError);
  expect(refusal).toMatchObject({ code: 'damaged' });
});

test('the answers leave no relationships part behind where there was none', async () => {
  const parts = docxParts({
    body: p('Text'),
    styles: null,
  });
  delete parts['word/_rels/document.xml.rels'];
  const document = openDocx(zipSync(parts));
  await document.store(answers);
  await document.deleteStored();
  expect(Object.keys(unzipSync(document.save())).sort()).toEqual(Object.keys(parts).sort());
});
