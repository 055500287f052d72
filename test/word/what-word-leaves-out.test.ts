import type { UpdatePlan } from '../../src/document/plan/edit-plan';
import { openPackage } from '../../src/docx/package/package';
import { openDocx } from '../../src/docx/port';
import { wordPort } from '../../src/word/port';
import type { FaultKind } from '../../src/workbench/host/faults/fault';
import { createHost, type Host } from '../../src/workbench/host/host';
import { setsOf, type WordVersion } from '../../src/workbench/host/versions';
import { withSettings } from '../fixtures/changed-parts';
import { docx, p, section } from '../fixtures/docx';
import { sampleStatement } from '../fixtures/statement';
import { startOfficeInNode } from '../support/office-in-node';

let host: Host;
let close: (() => void) | null = null;

/** office.js reads once what a Word can do, so each version starts it anew. */
async function inWord(
  bytes: Uint8Array,
  version: WordVersion,
  ...kinds: FaultKind[]
): Promise<Host> {
  close?.();
  host = createHost(bytes, {
    requirementSets: setsOf(version),
    faults: kinds.map((kind) => ({ kind })),
  });
  close = await startOfficeInNode(() => host);
  return host;
}
afterAll(() => close?.());

const body = p('Beschluss') + p('Text.') + p('Ende.');
const tracked = docx({ body, settings: '<w:trackRevisions/>' });

test.each<[WordVersion, FaultKind[], Uint8Array, true | undefined]>([
  ['1.4', [], docx({ body }), undefined],
  ['1.4', ['tracking-untold'], tracked, true],
  ['1.4', ['parts-left-out'], tracked, true],
  ['1.3', [], tracked, true],
  // Nobody can tell; it is written as if it were so.
  ['1.3', ['tracking-untold'], tracked, undefined],
])(
  'WordApi %s with %j says whether changes are tracked',
  async (version, kinds, bytes, expected) => {
    await inWord(bytes, version, ...kinds);
    expect((await wordPort().read()).tracking).toBe(expected);
  },
);

const from = 'Der Bus fährt elektrisch und leise durch den Ort.';
const update: UpdatePlan = {
  kind: 'update',
  root: 'impact-statement',
  fields: [{ tag: 'impact:mitigation.reason', from, to: from.replace('leise', 'sauber') }],
  removals: [],
  insertions: [],
};

async function withStatement(): Promise<Uint8Array> {
  const file = openDocx(docx({ body, settings: '' }));
  const statement = JSON.parse(
    JSON.stringify(sampleStatement()).replace('Der Bus fährt elektrisch.', from),
  ) as ReturnType<typeof sampleStatement>;
  await file.apply({ kind: 'insert', place: { kind: 'end' }, expect: null, statement });
  return file.save();
}

test.each<[WordVersion, FaultKind[], boolean]>([
  ['1.3', [], true],
  ['1.3', ['tracking-untold'], true],
  ['1.4', [], false],
])('WordApi %s with %j is written word by word: %s', async (version, kinds, byWord) => {
  await inWord(await withStatement(), version, ...kinds);
  await wordPort().apply(update);
  const xml = openPackage(host.save()).text('word/document.xml') ?? '';
  const runs = /impact:mitigation\.reason.*?<\/w:sdtContent>/s.exec(xml)?.[0].split('<w:r>') ?? [];
  expect(runs.length > 2).toBe(byWord);
});

test('only the changed word is a revision where tracking is on and not told', async () => {
  const start = withSettings(await withStatement(), '<w:trackRevisions/>');
  await inWord(start, '1.3', 'tracking-untold');
  await wordPort().apply(update);
  const xml = openPackage(host.save()).text('word/document.xml') ?? '';
  const deleted = [...xml.matchAll(/<w:delText[^>]*>([^<]*)/g)].map(([, text]) => text?.trim());
  expect(deleted).toEqual(['leise']);
});

test('headers and numbering that the reading lacks are asked of the objects', async () => {
  const inList = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
  const reference = '<w:headerReference w:type="default" r:id="header1"/>';
  const withHeader = section.replace('<w:sectPr>', `<w:sectPr>${reference}`);
  const bytes = docx({
    body: `${p('Titel', inList)}${p('Text.')}${withHeader}<!--last-->`,
    numbering:
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    headers: [p('Vorlage VO/123/26')],
  });
  await inWord(bytes, '1.3');
  const whole = await wordPort().read();
  expect(whole.headers).toEqual(['Vorlage VO/123/26']);
  const requests = host.counters.requests;
  await inWord(bytes, '1.3', 'parts-left-out');
  expect(await wordPort().read()).toEqual(whole);
  expect(host.counters.requests).toBe(requests + 2);
});
