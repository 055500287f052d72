import { strToU8, zipSync, type Zippable } from 'fflate';
import { DocumentError } from '../../../src/document/errors';
import { openPackage } from '../../../src/docx/package/package';
import { openDocx } from '../../../src/docx/port';
import { docx, docxParts, p } from '../../fixtures/docx';

/** Code of the error that opening and reading ends with; null when it is fine. */
async function refusal(bytes: Uint8Array): Promise<string | null> {
  try {
    await openDocx(bytes).read();
    return null;
  } catch (error) {
    if (error instanceof DocumentError) return error.code;
    throw error;
  }
}

const plain = docx({ body: p('Text') });
const withMain = (change: (xml: string) => string | Uint8Array): Uint8Array => {
  const parts = docxParts({ body: p('Text') });
  const main = change(new TextDecoder().decode(parts['word/document.xml']));
  return zipSync({
    ...parts,
    'word/document.xml': typeof main === 'string' ? strToU8(main) : main,
  });
};
const compound = (stream: string): Uint8Array =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Array<number>(600).fill(0),
    ...[...stream].flatMap((letter) => [letter.charCodeAt(0), 0]),
  ]);

describe('what is no document is refused with its reason', () => {
  test.each<[string, () => Uint8Array, string]>([
    ['an empty file', () => new Uint8Array(), 'not-a-document'],
    ['plain text', () => strToU8('Beschlussvorlage'), 'not-a-document'],
    ['an old .doc', () => compound('WordDocument'), 'legacy-doc'],
    ['an encrypted file', () => compound('EncryptedPackage'), 'encrypted'],
    ['a file cut off', () => plain.subarray(0, plain.length - 200), 'damaged'],
    ['a zip without documents', () => zipSync({ 'a.txt': strToU8('a') }), 'no-main-part'],
    ['an empty zip', () => zipSync({}), 'no-main-part'],
    ['a spreadsheet', () => withMain(() => '<workbook xmlns="urn:x"/>'), 'no-main-part'],
    ['broken XML', () => withMain((xml) => xml.replace('</w:body>', '')), 'damaged'],
    [
      'XML that is no text',
      () => withMain(() => Uint8Array.from([0x3c, 0xff, 0xff, 0x3e])),
      'damaged',
    ],
    [
      'a DTD',
      () =>
        withMain((xml) => xml.replace('<w:document', '<!DOCTYPE a [<!ENTITY b "c">]><w:document')),
      'forbidden-xml',
    ],
  ])('%s', async (_, bytes, code) => {
    expect(await refusal(bytes())).toBe(code);
  });

  test('a zip entry that was damaged', async () => {
    const bytes = docx({ body: p('Text '.repeat(500)) });
    const at = Buffer.from(bytes).indexOf('word/document.xml') + 40;
    bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    expect(await refusal(bytes)).toBe('damaged');
  });

  test('a zip entry whose content is not what its checksum says', async () => {
    const bytes = zipSync(docxParts({ body: p('Beschluss') }), { level: 0 });
    bytes[Buffer.from(bytes).indexOf('Beschluss')] = 0x62;
    expect(await refusal(bytes)).toBe('damaged');
  });

  test('a zip entry that is encrypted', async () => {
    const bytes = plain.slice();
    const entry = Buffer.from(bytes).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    bytes[entry + 8] = 1;
    expect(await refusal(bytes)).toBe('encrypted');
  });

  test('two parts of one name', async () => {
    const parts: Zippable = docxParts({ body: p('a') });
    expect(await refusal(zipSync({ ...parts, 'WORD/Document.xml': strToU8('<b/>') }))).toBe(
      'damaged',
    );
  });
});

describe('what costs too much is refused', () => {
  test('a part that holds more than it says is cut at what it says', async () => {
    const bytes = docx({ body: p('Text '.repeat(5000)) });
    const name = Buffer.from(bytes).lastIndexOf('word/document.xml');
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(name - 46 + 24, 400, true);
    expect(await refusal(bytes)).toBe('damaged');
  });

  test('nesting without end does not overflow the stack', async () => {
    const bytes = withMain((xml) =>
      xml.replace('<w:body>', `<w:body>${'<w:sdt>'.repeat(100_000)}`),
    );
    expect(await refusal(bytes)).toBe('too-large');
  });
});

describe('a package', () => {
  const parts = {
    'word/media/image1.bin': Uint8Array.from({ length: 3000 }, (_, index) => (index * 7919) % 256),
    'docProps/app.xml': '<Properties>\r\n  <a b = "c" /></Properties>',
  };

  test('keeps untouched parts byte by byte, their compressed form included', () => {
    const bytes = docx({ body: p('a'), parts });
    const pkg = openPackage(bytes);
    pkg.tree('word/styles.xml');
    pkg.touch('word/styles.xml');
    const again = openPackage(pkg.save());
    expect(again.names()).toEqual(pkg.names());
    for (const name of pkg.names().filter((one) => one !== 'word/styles.xml')) {
      expect(
        Buffer.from(again.read(name) ?? []).equals(
          openPackage(bytes).read(name) ?? new Uint8Array(),
        ),
      ).toBe(true);
    }
    const compressed = Buffer.from(bytes).indexOf('docProps/app.xml');
    const stream = bytes.subarray(compressed + 16, compressed + 40);
    expect(Buffer.from(pkg.save()).includes(Buffer.from(stream))).toBe(true);
  });

  test('is the same file when the same is written twice', () => {
    const save = (): Uint8Array => {
      const pkg = openPackage(docx({ body: p('a'), parts }));
      pkg.touch(pkg.main);
      pkg.tree(pkg.main);
      pkg.write('word/new.xml', strToU8('<a/>'));
      return pkg.save();
    };
    expect(Buffer.from(save()).equals(save())).toBe(true);
  });

  test('keeps declaration, ignorable prefixes and special characters of a part that is written again', () => {
    const pkg = openPackage(
      docx({ body: p('a &amp; b &lt; c&#13;d', '', '<x:y x:z="1&#10;2"/>') }),
    );
    const before = pkg.text(pkg.main) ?? '';
    pkg.tree(pkg.main);
    pkg.touch(pkg.main);
    const after = openPackage(pkg.save()).text(pkg.main) ?? '';
    expect(after.replace(/\s+/g, ' ')).toBe(before.replace(/\s+/g, ' '));
    expect(after).toMatch(/^<\?xml version="1.0" encoding="UTF-8" standalone="yes"\?>/);
    expect(after).toContain('mc:Ignorable="w14 x"');
  });

  test('reads UTF-16 and writes it again as UTF-8', async () => {
    const utf16 = (xml: string): Uint8Array =>
      Buffer.from(`\uFEFF${xml.replace('UTF-8', 'UTF-16')}`, 'utf16le');
    const pkg = openPackage(withMain(utf16));
    expect((await openDocx(withMain(utf16)).read()).paragraphs[0]?.text).toBe('Text');
    pkg.tree(pkg.main);
    pkg.touch(pkg.main);
    const again = pkg.save();
    expect(openPackage(again).text(pkg.main)).toContain('encoding="UTF-8"');
    expect(await refusal(again)).toBeNull();
  });

  test('never follows a target out of itself', () => {
    const bytes = docx({
      body: p('a'),
      relationships:
        '<Relationship Id="x" Type="t" Target="../../../etc/passwd"/><Relationship Id="y" Type="t" Target="file:///etc/passwd" TargetMode="External"/>',
    });
    const pkg = openPackage(bytes);
    expect(pkg.relationships(pkg.main).filter(({ type }) => type === 't')).toEqual([
      { id: 'x', type: 't', target: 'etc/passwd' },
    ]);
    expect(pkg.read('../../etc/passwd')).toBeNull();
  });

  test('finds parts whatever slashes and case their names have in the archive', async () => {
    const odd = Object.fromEntries(
      Object.entries(docxParts({ body: p('a') })).map(([name, content]) => [
        name.replace('word/', 'Word\\'),
        content,
      ]),
    );
    expect((await openDocx(zipSync(odd)).read()).paragraphs[0]?.text).toBe('a');
  });
});
