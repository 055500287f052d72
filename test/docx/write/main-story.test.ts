import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { EditPlan } from '../../../src/document/plan/edit-plan';
import type { StatementBlocks } from '../../../src/document/blocks/blocks';
import { openDocx } from '../../../src/docx/port';
import { parseTree, serialiseTree } from '../../../src/docx/xml/tree';
import { docx, p, run, section, table } from '../../fixtures/docx';
import { sampleStatement } from '../../fixtures/statement';

const main = 'word/document.xml';
const comment = '<!-- The whole of it is in the tree. -->';
const partOf = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)[main] ?? new Uint8Array());

/** A text box, which is a story of its own; written twice, as Word does. */
const box = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:txbxContent>${p('Kasten')}</w:txbxContent></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p('Kasten')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
const block = `<mc:AlternateContent><mc:Choice Requires="none">${p('nie')}</mc:Choice><mc:Fallback>${p('Absatz')}${p('Absatz')}</mc:Fallback></mc:AlternateContent>`;
const inserted = (id: number) =>
  `<w:p><w:pPr><w:rPr><w:ins w:id="${id}" w:author="Amt"/></w:rPr></w:pPr><w:ins w:id="${id + 1}" w:author="Amt">${run('neu')}</w:ins></w:p>`;
const control = `<w:sdt><w:sdtPr><w:tag w:val="Feld"/><w:id w:val="1160000001"/></w:sdtPr><w:sdtContent>${p('Feld')}</w:sdtContent></w:sdt>`;
const other = [p('Text'), box, block, inserted(990), control, table([[p('a'), p('b')]]), p('Text')];
const body = [
  ...other,
  `<w:p w:rsidR='00AA "&gt;" '><w:r><w:t>An&#xE4;derung &quot;>&quot;</w:t></w:r></w:p>`,
  p(
    'Überschrift',
    '<w:pStyle w:val="berschrift1"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>',
  ),
  p('Ziel'),
  '<w:bookmarkStart w:id="1" w:name="hier"/>',
  p('Danach'),
  '<w:bookmarkEnd w:id="1"/>',
  ...other,
  p('Ende'),
].join('');

function statement(countsOnFrom: number): StatementBlocks {
  const { blocks, ...rest } = sampleStatement();
  const [heading, ...others] = blocks;
  return { ...rest, blocks: [{ ...heading, countsOnFrom }, ...others] };
}

/** The document after a plan: once with what the plan concerns in the tree, once with all of it. */
async function both(fixture: Parameters<typeof docx>[0], plans: (texts: string[]) => EditPlan[]) {
  const bytes = docx(fixture);
  const files = unzipSync(bytes);
  const whole = partOf(bytes).replace('<w:body>', `<w:body>${comment}`);
  const written = [bytes, zipSync({ ...files, [main]: strToU8(whole) })].map(async (one) => {
    const document = openDocx(one, {}, { date: '2026-11-23T10:00:00Z' });
    const { paragraphs } = await document.read();
    for (const plan of plans(paragraphs.map(({ text }) => text))) await document.apply(plan);
    return partOf(document.save());
  });
  const [part = '', tree = ''] = await Promise.all(written);
  return { part, tree: tree.replace(comment, '') };
}

const canonical = (xml: string): string => serialiseTree(parseTree(xml, main, 256));
const tracking = '<w:trackRevisions/>';

type Plans = (texts: string[]) => EditPlan[];
const place =
  (kind: 'before' | 'after', text: string): Plans =>
  (texts) => [
    {
      kind: 'insert',
      place: { kind, paragraph: texts.indexOf(text) },
      expect: text,
      statement: statement(texts.indexOf('Überschrift')),
    },
  ];
const atEnd: Plans = () => [
  { kind: 'insert', place: { kind: 'end' }, expect: null, statement: sampleStatement() },
];
const adopted: Plans = (texts) => {
  const heading = texts.indexOf('Überschrift');
  const { blocks, ...rest } = sampleStatement();
  const [first, ...others] = blocks;
  return [
    {
      kind: 'insert',
      place: { kind: 'before', paragraph: heading },
      expect: 'Überschrift',
      statement: { ...rest, blocks: [{ ...first, text: 'Überschrift' }, ...others] },
      adoptedSection: {
        heading,
        last: heading + 1,
        expect: texts.slice(heading, heading + 2),
      },
    },
  ];
};

const cases: [string, Plans][] = [
  ['before a paragraph', place('before', 'Danach')],
  ['behind a paragraph', place('after', 'Ziel')],
  ['at the end', atEnd],
  ['in place of a section', adopted],
];

test.each(
  cases.flatMap(([name, plans]) =>
    ['', tracking].map((settings) => [name, settings, plans] as const),
  ),
)(
  'what is written %s is the same with part of the document in the tree (%s)',
  async (_, settings, plans) => {
    const { part, tree } = await both({ body, settings }, plans);
    expect(canonical(part)).toBe(canonical(tree));
    expect(part).not.toContain('left-out');
  },
);

test('an update and a removal as well', async () => {
  const { part, tree } = await both({ body }, (texts) => [
    ...place('after', 'Ziel')(texts),
    {
      kind: 'update',
      root: 'impact-statement',
      fields: [{ tag: 'impact:mitigation.rating', from: 'positiv (+)', to: 'negativ (−)' }],
      removals: [],
      insertions: [],
    },
  ]);
  expect(canonical(part)).toBe(canonical(tree));
  expect(part).toContain('negativ (−)');
});

test('what is not in the tree stays character by character', async () => {
  const odd = `<w:p w:rsidR='00AA'  ><w:r><w:t>&#xE4;</w:t></w:r></w:p >`;
  const far = odd + p('a') + p('b') + p('c') + p('d');
  const { part } = await both(
    { body: far + p('Ziel') + p('x') + p('y') + p('z') + odd + far + section },
    () => [
      {
        kind: 'insert',
        place: { kind: 'after', paragraph: 5 },
        expect: 'Ziel',
        statement: sampleStatement(),
      },
    ],
  );
  expect(
    part.startsWith(partOf(docx({ body: far })).slice(0, part.indexOf(far) + far.length)),
  ).toBe(true);
  expect(part.split(odd)).toHaveLength(4);
});

test('new numbers are free in the whole document', async () => {
  const { part } = await both({ body, settings: tracking }, place('after', 'Ziel'));
  const ids = [...part.matchAll(/<w:sdtPr>.*?<w:id w:val="(\d+)"/g)].map(([, id]) => id);
  // The fixture has its own control twice.
  expect(new Set(ids).size).toBe(ids.length - 1);
  const revisions = [...part.matchAll(/<w:(?:ins|del) w:id="(\d+)" w:author="Council Impact"/g)];
  expect(Math.min(...revisions.map(([, id]) => Number(id)))).toBeGreaterThan(991);
});
