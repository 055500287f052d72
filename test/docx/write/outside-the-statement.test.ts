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

test('damaged relationships of a part that nothing reads keep no document from being written', async () => {
  const parts = { ...docxParts({ body: p('Text') }), 'word/_rels/styles.xml.rels': strToU8('') };
  expect(Object.keys(unzipSync(await written(zipSync(parts))))).toContain('customXml/item1.xml');
});

test('entries of folders stay in the archive', async () => {
  const file = await written(
    zipSync({ ...docxParts({ body: p('Text') }), 'word/media/': new Uint8Array() }),
  );
  expect(Object.keys(unzipSync(file))).toContain('word/media/');
});

type Ends = (view: DataView, end: number) => void;

test.each<[string, Ends]>([
  [
    'counts too few',
    (view, end) => {
      const count = view.getUint16(end + 10, true) - 1;
      view.setUint16(end + 8, count, true);
      view.setUint16(end + 10, count, true);
    },
  ],
  ['counts differently twice', (view, end) => view.setUint16(end + 8, 1, true)],
  ['tells another size', (view, end) => view.setUint32(end + 12, 40, true)],
  [
    'begins behind the first entry',
    (view, end) => {
      const start = view.getUint32(end + 16, true);
      const first = 46 + view.getUint16(start + 28, true) + view.getUint16(start + 30, true);
      const count = view.getUint16(end + 10, true) - 1;
      view.setUint16(end + 8, count, true);
      view.setUint16(end + 10, count, true);
      view.setUint32(end + 12, view.getUint32(end + 12, true) - first, true);
      view.setUint32(end + 16, start + first, true);
    },
  ],
])('an archive whose end record %s is refused', async (_, change) => {
  const bytes = docx({ body: p('Text') });
  change(new DataView(bytes.buffer, bytes.byteOffset), bytes.length - 22);
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
