import { unzipSync } from 'fflate';
import { createHost, type Host } from '../../../../src/workbench/host/host';
import type { FaultKind } from '../../../../src/workbench/host/faults/fault';
import { docx, p, sdt, section, table } from '../../../fixtures/docx';
import { startOfficeInNode } from '../../../support/office-in-node';

let host: Host;
let close: () => void;
beforeAll(async () => {
  host = createHost(docx({ body: p('Eins') }));
  close = await startOfficeInNode(() => host);
});
afterAll(() => close());

function inWord(bytes: Uint8Array, kind: FaultKind | null, at?: number): Host {
  const faults = kind === null ? [] : [at === undefined ? { kind } : { kind, at }];
  return (host = createHost(bytes, { faults }));
}

const textsNow = (): Promise<string[]> =>
  Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load('items/text');
    await context.sync();
    return paragraphs.items.map(({ text }) => text);
  });

async function codeOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'done',
    (error: unknown) => String(Reflect.get(error as Error, 'code')),
  );
}

test.each<[FaultKind | null, number]>([
  [null, 2],
  ['break-becomes-paragraph', 3],
  ['word-on-the-web', 3],
])('%s: a line feed in inserted text makes %d paragraphs of two', async (kind, count) => {
  inWord(docx({ body: p('Eins') + p('Zwei') }), kind);
  await Word.run(async (context) => {
    context.document.body.paragraphs.getFirst().insertText(' a\nb', 'End');
    await context.sync();
  });
  expect(await textsNow()).toHaveLength(count);
});

test.each<[FaultKind | null, string[]]>([
  [null, ['Eins', 'Drei']],
  ['paragraph-left', ['Eins', '', 'Drei']],
])('%s: a deleted control leaves %j', async (kind, texts) => {
  inWord(docx({ body: p('Eins') + sdt('t', p('Zwei')) + p('Drei') }), kind);
  await Word.run(async (context) => {
    context.document.body.contentControls.getByTag('t').getFirst().delete(false);
    await context.sync();
  });
  expect(await textsNow()).toEqual(texts);
});

const inCell = docx({ body: table([[p('Eins'), p('Zwei')]]) + p('Ende.') });

test.each<[FaultKind | null, string, string]>([
  [null, 'done', 'done'],
  ['part-of-cell-refused', 'GeneralException', 'done'],
  ['word-on-the-web', 'GeneralException', 'done'],
  ['cell-controls-refused', 'GeneralException', 'GeneralException'],
  ['not-allowed', 'NotAllowed', 'NotAllowed'],
])('%s: a control around part of a cell is %s, around all of it %s', async (kind, part, whole) => {
  const around = (range: (body: Word.Body) => Word.Range): Promise<string> => {
    inWord(inCell, kind);
    return codeOf(
      Word.run(async (context) => {
        const { parentBody } = context.document.body.paragraphs.getFirst();
        range(parentBody).insertContentControl();
        await context.sync();
      }),
    );
  };
  const text = (body: Word.Body): Word.Range => body.paragraphs.getFirst().insertText('x', 'End');
  expect([await around(text), await around((body) => body.getRange('Content'))]).toEqual([
    part,
    whole,
  ]);
});

test.each<[FaultKind | null, number]>([
  [null, 2],
  ['table-controls-unlisted', 1],
  ['word-on-the-web', 1],
])('%s: of a control in a table and one outside, %d are listed', async (kind, count) => {
  const cell = table([[sdt('in', p('Eins'))]]);
  inWord(docx({ body: cell + sdt('out', p('Zwei')) }), kind);
  const listed = await Word.run(async (context) => {
    const { contentControls } = context.document.body;
    contentControls.load('items/tag');
    await context.sync();
    return contentControls.items.length;
  });
  expect(listed).toBe(count);
});

const withParts = docx({
  body: `${p('Eins')}${section.replace('<w:sectPr>', '<w:sectPr><w:headerReference w:type="default" r:id="header1"/>')}<!--last-->`,
  headers: [p('Kopf')],
  settings: '<w:trackRevisions/>',
  numbering: '<w:abstractNum w:abstractNumId="0"/>',
});

test.each<[FaultKind | null, boolean, boolean]>([
  [null, true, true],
  ['tracking-untold', true, false],
  ['parts-left-out', false, false],
  ['word-on-the-web', false, false],
])('%s: getOoxml gives all parts: %s, tells tracking: %s', async (kind, parts, tracking) => {
  inWord(withParts, kind);
  const ooxml = await Word.run(async (context) => {
    const answer = context.document.body.getOoxml();
    await context.sync();
    return answer.value;
  });
  for (const name of ['header1', 'numbering', 'settings'])
    expect([name, ooxml.includes(`pkg:name="/word/${name}.xml"`)]).toEqual([name, parts]);
  expect(ooxml.includes('w:trackRevisions')).toBe(tracking);
  // The file itself has them.
  expect(Object.keys(unzipSync(host.save()))).toContain('word/header1.xml');
});

test('one request is never answered, the next one is', async () => {
  inWord(docx({ body: p('Eins') }), 'never-answered', 1);
  const first = textsNow().then(() => 'answered');
  const waited = new Promise((done) => setTimeout(() => done('silence'), 300));
  expect(await Promise.race([first, waited])).toBe('silence');
  expect(await textsNow()).toEqual(['Eins']);
});

test('a Word that counts one paragraph less has it all the same', async () => {
  inWord(docx({ body: p('Eins') + p('Zwei') }), 'paragraphs-hidden');
  expect(await textsNow()).toEqual(['Zwei']);
  host.faults.set([]);
  expect(await textsNow()).toEqual(['Eins', 'Zwei']);
});
