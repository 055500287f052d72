import type { EditPlan } from '../../../src/document/plan/edit-plan';
import type { Control, Snapshot } from '../../../src/document/snapshot/snapshot';
import { contractDocuments } from '../../contract/documents';
import { adoptionSuite } from '../../contract/adoption-suite';
import { heldSuite } from '../../contract/held-suite';
import { kindSuite } from '../../contract/kind-suite';
import { lookSuite } from '../../contract/look-suite';
import { revisionSuite } from '../../contract/revision-suite';
import { contractSuite, type Opened } from '../../contract/suite';
import { markedFinal, partOf } from '../../fixtures/changed-parts';
import { docx, p } from '../../fixtures/docx';
import { sampleStatement } from '../../fixtures/statement';
import { newValidationErrors } from '../../support/validate-docx';
import { closeBrowser, openPage, requestsElsewhere, type OpenPage } from '../support/open-page';
import { openInWord, type OpenInWord } from './open-in-word';

let opened: OpenPage;
beforeAll(async () => {
  opened = await openPage('/contract.html');
});
afterAll(closeBrowser);

const open = (bytes: Uint8Array, options = {}): Promise<OpenInWord> =>
  openInWord(opened.page, bytes, options);

const openPort = async (bytes: Uint8Array): Promise<Opened> => {
  const { port, save } = await open(bytes);
  return { port, save, close: () => undefined };
};
contractSuite('word, through unmodified office.js', openPort);
lookSuite('word', openPort);
revisionSuite('word', openPort);
kindSuite('word', openPort);
adoptionSuite('word', openPort);
heldSuite('word', openPort);

const insertion: EditPlan = {
  kind: 'insert',
  place: { kind: 'after', paragraph: 1 },
  expect: null,
  statement: sampleStatement(),
};
const update: EditPlan = {
  kind: 'update',
  root: 'impact-statement',
  fields: [{ tag: 'impact:mitigation.rating', from: 'positiv (+)', to: 'negativ (-)' }],
  removals: [],
  insertions: [
    {
      after: 'impact:summary',
      block: {
        kind: 'paragraph',
        look: { style: { name: 'normal', builtIn: true }, bold: false, size: null },
        inlines: [{ kind: 'field', tag: 'impact:notes', title: 'Hinweis', text: 'Neu.' }],
      },
    },
  ],
};

const long = docx({
  body: Array.from({ length: 2_000 }, (_, index) => p(`Absatz ${index} der Vorlage.`)).join(''),
});

describe.each([
  ['a short document', docx({ body: p('Beschlussvorlage') + p('Text') })],
  ['a document of 2,000 paragraphs', long],
])('over %s', (_, bytes) => {
  test('reading, inserting and updating take a fixed number of round trips', async () => {
    const { port, counters, resetCounters } = await open(bytes);
    const counted = async (work: () => Promise<unknown>): Promise<[number, number]> => {
      await resetCounters();
      await work();
      const { requests, commonCalls } = await counters();
      return [requests, commonCalls];
    };
    await port.store('<a xmlns="urn:council-impact:assessment:1"/>');
    expect(await counted(() => port.read())).toEqual([1, 2]);
    expect(await counted(() => port.apply(insertion))).toEqual([5, 2]);
    expect(await counted(() => port.apply(update))).toEqual([5, 2]);
  });
});

test.each(Object.entries(contractDocuments))(
  'what is written through Word is valid: %s',
  async (_, bytes) => {
    const { port, save } = await open(bytes);
    await port.apply({ ...insertion, place: { kind: 'end' } });
    await port.apply(update);
    await port.store('<a xmlns="urn:council-impact:assessment:1"/>');
    expect(await newValidationErrors(bytes, await save())).toEqual([]);
  },
);

test('a request that the host does not know fails with the name of what is missing', async () => {
  const { unknownRequest, missing } = await open(docx({ body: p('Text') }));
  expect(await unknownRequest()).toBe('The workbench does not know Body.InsertHtml.');
  expect(await missing()).toEqual(['Body.InsertHtml']);
});

test('a Word that cannot give its document as OOXML is read by its objects', async () => {
  const bytes = docx({ body: p('Beschlussvorlage') + p('Text') });
  const whole = await open(bytes);
  const exact = await whole.port.apply(insertion);
  const saved = await whole.save();
  const { port, counters } = await open(saved, {
    failing: { 'Body.GetOoxml': 'GeneralException' },
  });
  const read = await port.read();
  expect(await counters()).toMatchObject({ requests: 2 });
  expect(read.paragraphs.map(({ text }) => text)).toEqual(exact.paragraphs.map(({ text }) => text));
  // Where an empty control stands cannot be found by its text.
  const filled = ({ controls }: Snapshot): Control[] => controls.filter(({ text }) => text !== '');
  expect(filled(read)).toEqual(filled(exact));
});

test('a document that Word will not change is reported as read-only and stays as it is', async () => {
  const bytes = docx({ body: p('Beschlussvorlage') + p('Text') });
  const { port } = await open(bytes, {
    failing: { 'Paragraph.InsertParagraph': 'AccessDenied' },
  });
  const before = await port.read();
  await expect(port.apply(insertion)).rejects.toMatchObject({ code: 'read-only' });
  expect(await port.read()).toEqual(before);
});

test.each<[string, Uint8Array, object, string]>([
  ['final', markedFinal(docx({ body: p('Titel') + p('Text') })), {}, 'marked-final'],
  ['viewed', docx({ body: p('Titel') + p('Text') }), { viewOnly: true }, 'read-only'],
])('a document that is %s can be read and is not written to', async (_, bytes, options, code) => {
  const { port, save } = await open(bytes, options);
  await port.read();
  await expect(port.apply(insertion)).rejects.toMatchObject({ code });
  expect(partOf(await save())).toBe(partOf(bytes));
});

test('answers cannot be stored in a document that is open for reading only', async () => {
  const { port } = await open(docx({ body: p('Text') }), { viewOnly: true });
  const stored = port.store('<a xmlns="urn:council-impact:assessment:1"/>');
  await expect(stored).rejects.toMatchObject({ code: 'read-only' });
});

test('a paragraph that is to be shown becomes the selected one', async () => {
  const { port, selection } = await open(docx({ body: p('Eins') + p('Zwei') + p('Drei') }));
  await port.reveal({ paragraph: 2, text: 'Drei' });
  expect(await selection()).toBe(2);
  await expect(port.reveal({ paragraph: 1, text: 'Vier' })).rejects.toMatchObject({
    code: 'changed',
  });
});

test('nothing leaves for anywhere but our own site', () => {
  expect(requestsElsewhere(opened.requests)).toEqual([]);
});
