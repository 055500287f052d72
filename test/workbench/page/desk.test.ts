import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { createDesk } from '../../../src/workbench/page/desk';
import { handleOf } from '../../../src/workbench/page/handle';

const folder = join(__dirname, '../../../assets/samples');
const sample = readdirSync(folder).find((file) => file.endsWith('.docx')) ?? '';
const bytes = new Uint8Array(readFileSync(join(folder, sample)));

test('a file that cannot be opened is explained and leaves the open document alone', () => {
  const desk = createDesk('de-DE', 320);
  expect(desk.openBytes(bytes, 'a.docx')).toBe(true);
  expect(desk.openBytes(new TextEncoder().encode('Hallo'), 'b.docx')).toBe(false);
  expect(desk.state().problem).toContain('„b.docx“ ist kein Word-Dokument');
  expect(desk.state().open?.name).toBe('a.docx');
  desk.openBytes(bytes, 'c.docx');
  expect(desk.state().problem).toBeNull();
});

test('another language of Word opens the same document with what was done to it', () => {
  const desk = createDesk('de-DE', 320);
  desk.openBytes(bytes, 'a.docx');
  const before = desk.state().open?.host;
  handleOf(desk).typeParagraph(0, 'Von Hand geändert');
  desk.setLanguage('en-US');
  expect(desk.state().open?.host).not.toBe(before);
  expect(desk.state().open?.host.options.displayLanguage).toBe('en-US');
  expect(handleOf(desk).texts()[0]).toBe('Von Hand geändert');
  expect(desk.messages().title).toBe('Workbench');
});

test('nothing changes in a document that is only opened', () => {
  const desk = createDesk('en-US', 320);
  const handle = handleOf(desk);
  expect(handle.openBytes(Buffer.from(bytes).toString('base64'))).toBe(true);
  const saved = Buffer.from(handle.saveBase64(), 'base64');
  expect(partsOf(new Uint8Array(saved))).toEqual(partsOf(bytes));
});

/** The parts of a file; a folder's own entry is none. */
function partsOf(file: Uint8Array): Record<string, Uint8Array> {
  return unzipSync(file, { filter: ({ name }) => !name.endsWith('/') });
}
