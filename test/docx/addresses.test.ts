import { strToU8, zipSync } from 'fflate';
import { DocumentError } from '../../src/document/errors';
import { openPackage } from '../../src/docx/package/package';
import { openDocx } from '../../src/docx/port';
import { packEntry, writeZip } from '../../src/docx/package/zip';
import { readDirectory } from '../../src/docx/package/zip-directory';
import { defaultLimits } from '../../src/docx/limits';
import { docx, docxParts, p } from '../fixtures/docx';
import { sampleStatement } from '../fixtures/statement';

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const plain = readDirectory(docx({ body: p('Text') }), defaultLimits);

/** Reads, inserts and reads again; answers the texts of the document. */
async function textsAfterInsertion(bytes: Uint8Array): Promise<string[]> {
  const document = openDocx(bytes);
  const statement = sampleStatement();
  await document.apply({ kind: 'insert', place: { kind: 'end' }, expect: null, statement });
  await document.store('<a xmlns="urn:council-impact:assessment:1"/>');
  const { paragraphs } = await openDocx(document.save()).read();
  return paragraphs.map(({ text }) => text);
}

// Nothing under docx/ can open a file at all (structure.json gives "node:" to cli/ only); what is left is
// that such names do not confuse the package itself.
test.each([
  '../../../../etc/cron.d/x',
  '/etc/passwd',
  'C:\\Windows\\system.ini',
  '\\\\server\\share\\x.xml',
  'word/../../escaped.xml',
  'word/document.xml\u0000.png',
  'word/evil\u202Efdp.xml',
  '__proto__',
  '',
])('an entry named %j is carried along and opens nothing', async (name) => {
  const bytes = writeZip([...plain, packEntry(name, strToU8('<w:p/>'))]);
  expect(await textsAfterInsertion(bytes)).toContain('Text');
  expect(openPackage(bytes).main).toBe('word/document.xml');
});

test.each([
  '../../../../etc/passwd',
  '/../../etc/passwd',
  'file:///etc/passwd',
  'file:\\\\\\\\server\\share\\styles.xml',
  'http://example.org/styles.xml',
  '\\\\server\\share\\styles.xml',
  '%2e%2e/%2e%2e/etc/passwd',
  '%00',
  'styles.xml#../../x',
  '',
])('styles that are said to be at %j are not looked for outside of the file', async (target) => {
  const parts = docxParts({ body: p('Text'), styles: null });
  for (const mode of ['', ' TargetMode="External"']) {
    const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/styles" Target="${target}"${mode}/></Relationships>`;
    const bytes = zipSync({ ...parts, 'word/_rels/document.xml.rels': strToU8(rels) });
    expect((await openDocx(bytes).read()).paragraphs.map(({ text }) => text)).toEqual(['Text']);
    const names = openPackage(bytes).relationships('word/document.xml');
    for (const { target } of names) expect(target).not.toMatch(/(^|\/)\.\.(\/|$)|^\//);
  }
});

const dtds: [string, string][] = [
  ['an external DTD', '<!DOCTYPE w SYSTEM "file:///etc/passwd">'],
  ['an external entity', '<!DOCTYPE w [<!ENTITY e SYSTEM "file:///etc/passwd">]>'],
  ['a parameter entity', '<!DOCTYPE w [<!ENTITY % e SYSTEM "http://example.org/x"> %e;]>'],
  ['entities that grow', '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>'],
];

test.each(dtds)('%s is refused wherever it stands', async (_, dtd) => {
  const parts = docxParts({
    body: p('Text'),
    // Without a language in the styles, that of the settings is asked for.
    styles:
      '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>',
    numbering: '<w:abstractNum w:abstractNumId="0"/>',
    settings: '<w:themeFontLang w:val="de-DE"/>',
    headers: [p('e')],
  });
  const header = '<w:headerReference w:type="default" r:id="header1"/>';
  for (const name of Object.keys(parts).filter((one) => /\.(xml|rels)$/.test(one))) {
    const xml = new TextDecoder().decode(parts[name]);
    const withDtd = xml.replace(/^(<\?xml[^>]*\?>\s*)?/, (prolog) => prolog + dtd);
    const main = new TextDecoder()
      .decode(parts['word/document.xml'])
      .replace('<w:sectPr>', `<w:sectPr>${header}`);
    const changed = { ...parts, 'word/document.xml': strToU8(main), [name]: strToU8(withDtd) };
    if (name === 'word/document.xml') {
      changed[name] = strToU8(main.replace(/^(<\?xml[^>]*\?>\s*)?/, (prolog) => prolog + dtd));
    }
    const code = await textsAfterInsertion(zipSync(changed)).then(
      () => 'read',
      (error: unknown) => (error instanceof DocumentError ? error.code : String(error)),
    );
    expect([name, code]).toEqual([name, 'forbidden-xml']);
  }
});
