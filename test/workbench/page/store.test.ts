import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { dispatchId } from '../../../src/workbench/host/common-api';
import { createStore } from '../../../src/workbench/page/store';
import { workbenchApi } from '../../../src/workbench/page/scripting-api';

const folder = join(__dirname, '../../../assets/samples');
const sample = readdirSync(folder).find((file) => file.endsWith('.docx')) ?? '';
const bytes = new Uint8Array(readFileSync(join(folder, sample)));

test('a file that cannot be opened is explained and leaves the open document alone', () => {
  const store = createStore('de-DE', 320);
  expect(store.openBytes(bytes, 'a.docx')).toBe(true);
  expect(store.openBytes(new TextEncoder().encode('Hallo'), 'b.docx')).toBe(false);
  expect(store.state().problem).toContain('„b.docx“ ist kein Word-Dokument');
  expect(store.state().open?.name).toBe('a.docx');
  store.openBytes(bytes, 'c.docx');
  expect(store.state().problem).toBeNull();
});

test('another language of Word opens the same document with what was done to it', () => {
  const store = createStore('de-DE', 320);
  store.openBytes(bytes, 'a.docx');
  const before = store.state().open?.host;
  workbenchApi(store).typeParagraph(0, 'Von Hand geändert');
  store.setLanguage('en-US');
  expect(store.state().open?.host).not.toBe(before);
  expect(store.state().open?.host.options.displayLanguage).toBe('en-US');
  expect(workbenchApi(store).texts()[0]).toBe('Von Hand geändert');
  expect(store.messages().title).toBe('Workbench');
});

test('another version of Word opens the same document with what was done to it, and keeps the fault', () => {
  const store = createStore('de-DE', 320);
  store.openBytes(bytes, 'a.docx');
  expect(store.state().open?.host.options.requirementSets.WordApi).toBe('1.3');
  workbenchApi(store).typeParagraph(0, 'Von Hand geändert');
  store.setFault({ kind: 'answer-lost', at: 1 });
  store.setVersion('1.8');
  const { open, version } = store.state();
  expect([version, open?.host.options.requirementSets.WordApi]).toEqual(['1.8', '1.8']);
  expect(workbenchApi(store).texts()[0]).toBe('Von Hand geändert');
  expect(open?.host.arrives(dispatchId.addPart, '').fate).toBe('lost');
});

test('a document can be opened for reading only, and for editing again, with what was done to it', () => {
  const store = createStore('de-DE', 320);
  store.openBytes(bytes, 'a.docx');
  workbenchApi(store).typeParagraph(0, 'Von Hand geändert');
  store.setViewOnly(true);
  const add = () => store.state().open?.host.common(dispatchId.addPart, ['<a xmlns="urn:a"/>']);
  expect(add).toThrow('Read-only.');
  expect(workbenchApi(store).texts()[0]).toBe('Von Hand geändert');
  store.setViewOnly(false);
  expect(add).not.toThrow();
});

test('a fault holds from the next round trip on, until another one is chosen', () => {
  const store = createStore('de-DE', 320);
  store.openBytes(bytes, 'a.docx');
  const fate = () => store.state().open?.host.arrives(dispatchId.addPart, '').fate;
  expect(fate()).toBeNull();
  store.setFault({ kind: 'request-lost' });
  expect([fate(), fate()]).toEqual(['unsent', null]);
  store.setFault(null);
  expect(fate()).toBeNull();
});

test('a pane that a fault has closed is open again after a button of the ribbon', () => {
  const store = createStore('de-DE', 320, { version: '1.3', fault: { kind: 'pane-closed' } });
  store.openBytes(bytes, 'a.docx');
  const fate = () => store.state().open?.host.arrives(dispatchId.addPart, '').fate;
  store.reopenPane();
  expect(store.state().fault).toEqual({ kind: 'pane-closed' });
  expect(fate()).toBe('unanswered');
  store.reopenPane();
  expect(store.state().fault).toBeNull();
  expect(fate()).toBeNull();
});

test('nothing changes in a document that is only opened', () => {
  const store = createStore('en-US', 320);
  const handle = workbenchApi(store);
  expect(handle.openBytes(Buffer.from(bytes).toString('base64'))).toBe(true);
  const saved = Buffer.from(handle.saveBase64(), 'base64');
  expect(partsOf(new Uint8Array(saved))).toEqual(partsOf(bytes));
});

/** The parts of a file; a folder's own entry is none. */
function partsOf(file: Uint8Array): Record<string, Uint8Array> {
  return unzipSync(file, { filter: ({ name }) => !name.endsWith('/') });
}
