import type { InsertPlan } from '../../src/document/plan/edit-plan';
import { openPackage } from '../../src/docx/package/package';
import { wordPort } from '../../src/word/port';
import { createHost, type Host } from '../../src/workbench/host/host';
import { docx, p } from '../fixtures/docx';
import { sampleStatement } from '../fixtures/statement';
import { startOfficeInNode } from '../support/office-in-node';

/** A Word that does not list the first paragraph, so that it counts all others one lower than the file. */
const inWord = (body: string): Host =>
  (host = createHost(docx({ body }), { faults: [{ kind: 'paragraphs-hidden' }] }));

let host: Host;
let close: () => void;
beforeAll(async () => {
  inWord(p('Eins'));
  close = await startOfficeInNode(() => host);
});
afterAll(() => close());

test('the paragraph with the text is shown, and none where no paragraph has it', async () => {
  inWord(p('Eins') + p('Zwei') + p('Drei') + p('Vier'));
  await wordPort().reveal({ paragraph: 2, text: 'Drei' });
  expect(host.selection).toBe(2);
  const gone = wordPort().reveal({ paragraph: 1, text: 'Zwei und mehr' });
  await expect(gone).rejects.toMatchObject({ code: 'changed' });
  expect(host.selection).toBe(2);
});

const inList = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>';

/** Inserts behind the second heading, which the statement's heading joins in its list. */
const insertion = (countsOnFrom: number): InsertPlan => {
  const statement = sampleStatement();
  const [heading, ...others] = statement.blocks;
  return {
    kind: 'insert',
    place: { kind: 'after', paragraph: 3 },
    expect: 'Text.',
    statement: { ...statement, blocks: [{ ...heading, countsOnFrom }, ...others] },
  };
};

test('the statement goes to its place and joins the numbering of the right heading', async () => {
  inWord(p('Vorlage') + p('Vorweg.') + p('Titel', inList) + p('Text.') + p('Ende.'));
  const after = await wordPort().apply(insertion(2));
  expect(after.concessions).toBeUndefined();
  const xml = openPackage(host.save()).text('word/document.xml') ?? '';
  expect(xml.split('<w:numId w:val="3"/>')).toHaveLength(3);
  expect(after.paragraphs[4]?.text).toBe(sampleStatement().blocks[0].text);
  expect(after.paragraphs.at(-1)?.text).toBe('Ende.');
});

test('where the heading to join is hidden, it is said that the number is missing', async () => {
  inWord(p('Titel', inList) + p('Vorweg.') + p('Danach.') + p('Text.') + p('Ende.'));
  const after = await wordPort().apply(insertion(0));
  expect(after.concessions).toEqual({ unformatted: ['numbering'] });
});

test('a section is taken over whole', async () => {
  inWord(p('Vorlage') + p('Klima') + p('Wir bauen.') + p('Und dämmen.') + p('Ende.'));
  const statement = sampleStatement();
  const [heading, ...others] = statement.blocks;
  const after = await wordPort().apply({
    kind: 'insert',
    place: { kind: 'before', paragraph: 1 },
    expect: 'Klima',
    statement: { ...statement, blocks: [{ ...heading, text: 'Klima' }, ...others] },
    adoptedSection: { heading: 1, last: 3, expect: ['Klima', 'Wir bauen.', 'Und dämmen.'] },
  });
  const texts = after.paragraphs.map(({ text }) => text);
  expect(texts.filter((text) => /Klima$|Wir bauen|dämmen/.test(text))).toEqual(['Klima']);
  expect([texts[0], texts.at(-1)]).toEqual(['Vorlage', 'Ende.']);
});
