import { zipSync } from 'fflate';
import { DocumentError } from '../../../src/document/errors';
import { readFlatOpc, writeFlatOpc } from '../../../src/docx/package/flat-opc';
import { openPackage } from '../../../src/docx/package/package';
import { readSnapshot } from '../../../src/docx/read/snapshot';
import { docxParts, p } from '../../fixtures/docx';

const r = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const flat = (root: string, document: string): string =>
  `<?xml version="1.0"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"${root}>` +
  `<pkg:part pkg:name="/_rels/.rels"><pkg:xmlData><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${r}/officeDocument" Target="word/document.xml"/></Relationships></pkg:xmlData></pkg:part>` +
  `<pkg:part pkg:name="/word/media/a.png"><pkg:binaryData>AAAA</pkg:binaryData></pkg:part>` +
  `<pkg:part pkg:name="/word/document.xml"><pkg:xmlData>${document}</pkg:xmlData></pkg:part></pkg:package>`;
const body = '<w:body><w:p><w:r><w:t>Text</w:t></w:r></w:p></w:body></w:document>';
const text = (xml: string): string | undefined =>
  readSnapshot(readFlatOpc(xml), 'urn:x').paragraphs[0]?.text;

test('a part may lean on prefixes that only the package declares', () => {
  expect(text(flat(` xmlns:w="${w}"`, `<w:document>${body}`))).toBe('Text');
  expect(text(flat('', `<w:document xmlns:w="${w}">${body}`))).toBe('Text');
});

test('binary parts have no text', () => {
  const parts = readFlatOpc(flat('', `<w:document xmlns:w="${w}">${body}`));
  expect(parts.names()).toContain('word/media/a.png');
  expect(parts.text('word/media/a.png')).toBeNull();
});

test('thousands of empty parts are passed over', () => {
  const many = '<pkg:part pkg:name="/a"></pkg:part>'.repeat(30_000);
  const xml = flat('', `<w:document xmlns:w="${w}">${body}`).replace('</pkg:package>', many);
  expect(text(`${xml}</pkg:package>`)).toBe('Text');
});

test.each([
  ['no package', '<a/>', 'not-a-document'],
  ['a document type', `<!DOCTYPE a>${flat('', '<a/>')}`, 'forbidden-xml'],
  ['a package cut off', flat('', '<a/>').slice(0, -40), 'damaged'],
  ['no main part', '<package xmlns="x"></package>', 'no-main-part'],
])('%s is refused', (_, xml, code) => {
  try {
    text(xml);
    throw new Error('was read');
  } catch (error) {
    expect(error instanceof DocumentError ? error.code : error).toBe(code);
  }
});

test('a damaged part that is not the text is left out', () => {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme';
  const parts = docxParts({
    body: p('Text'),
    parts: { 'word/theme1.xml': '<theme>unversehrt</theme>' },
    relationships: `<Relationship Id="rId9" Type="${type}" Target="theme1.xml"/>`,
  });
  const bytes = zipSync(parts, { level: 0 });
  const whole = writeFlatOpc(openPackage(bytes));
  const at = Buffer.from(bytes).indexOf('unversehrt');
  bytes[at] = (bytes[at] ?? 0) + 1;
  const left = writeFlatOpc(openPackage(bytes));
  expect(whole).toContain('unversehrt');
  expect(left).toContain('Text');
  expect(left).not.toContain('/word/theme1.xml"');
});
