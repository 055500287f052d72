import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { dispatchId } from '../../../src/workbench/host/common-api';
import { createDesk } from '../../../src/workbench/page/store';
import { handleOf } from '../../../src/workbench/page/scripting-api';

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

test('another version of Word opens the same document with what was done to it, and keeps the fault', () => {
  const desk = createDesk('de-DE', 320);
  desk.openBytes(bytes, 'a.docx');
  expect(desk.state().open?.host.options.requirementSets.WordApi).toBe('1.3');
  handleOf(desk).typeParagraph(0, 'Von Hand geändert');
  desk.setFault({ kind: 'answer-lost', at: 1 });
  desk.setVersion('1.8');
  const { open, version } = desk.state();
  expect([version, open?.host.options.requirementSets.WordApi]).toEqual(['1.8', '1.8']);
  expect(handleOf(desk).texts()[0]).toBe('Von Hand geändert');
  expect(open?.host.arrives(dispatchId.addPart, '').fate).toBe('lost');
});

test('a document can be opened for reading only, and for editing again, with what was done to it', () => {
  const desk = createDesk('de-DE', 320);
  desk.openBytes(bytes, 'a.docx');
  handleOf(desk).typeParagraph(0, 'Von Hand geändert');
  desk.setViewOnly(true);
  const add = () => desk.state().open?.host.common(dispatchId.addPart, ['<a xmlns="urn:a"/>']);
  expect(add).toThrow('Read-only.');
  expect(handleOf(desk).texts()[0]).toBe('Von Hand geändert');
  desk.setViewOnly(false);
  expect(add).not.toThrow();
});

test('a fault holds from the next round trip on, until another one is chosen', () => {
  const desk = createDesk('de-DE', 320);
  desk.openBytes(bytes, 'a.docx');
  const fate = () => desk.state().open?.host.arrives(dispatchId.addPart, '').fate;
  expect(fate()).toBeNull();
  desk.setFault({ kind: 'request-lost' });
  expect([fate(), fate()]).toEqual(['unsent', null]);
  desk.setFault(null);
  expect(fate()).toBeNull();
});

test('a pane that a fault has closed is open again after a button of the ribbon', () => {
  const desk = createDesk('de-DE', 320, { version: '1.3', fault: { kind: 'pane-closed' } });
  desk.openBytes(bytes, 'a.docx');
  const fate = () => desk.state().open?.host.arrives(dispatchId.addPart, '').fate;
  desk.reopenPane();
  expect(desk.state().fault).toEqual({ kind: 'pane-closed' });
  expect(fate()).toBe('unanswered');
  desk.reopenPane();
  expect(desk.state().fault).toBeNull();
  expect(fate()).toBeNull();
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
