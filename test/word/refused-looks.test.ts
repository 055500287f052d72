import type { Applied } from '../../src/document/plan/concessions';
import type { InsertPlan } from '../../src/document/plan/edit-plan';
import { liveControls, paragraphTexts } from '../../src/document/snapshot/controls';
import { statementTexts } from '../../src/document/blocks/block-text';
import { openPackage } from '../../src/docx/package/package';
import { wordPort } from '../../src/word/port';
import { createHost, type Host, type HostOptions } from '../../src/workbench/host/host';
import { docx, p } from '../fixtures/docx';
import { sampleStatement } from '../fixtures/statement';
import { startOfficeInNode } from '../support/office-in-node';

const proposal = docx({ body: p('Beschluss') + p('Begründung') + p('Ende.') });
let host: Host = createHost(proposal);
let close: () => void;
beforeAll(async () => {
  close = await startOfficeInNode(() => host);
});
afterAll(() => close());

const insertion: InsertPlan = {
  kind: 'insert',
  place: { kind: 'after', paragraph: 1 },
  expect: 'Begründung',
  statement: sampleStatement(),
};

/** Inserts the statement into a Word that refuses these members; checks that all of it is there. */
async function inserted(
  options: HostOptions,
  bytes = proposal,
  plan = insertion,
): Promise<{ applied: Applied; xml: string }> {
  host = createHost(bytes, options);
  const applied = await wordPort().apply(plan);
  const [root] = liveControls(applied, 'impact-statement');
  const control = applied.controls[root ?? -1];
  expect(control && paragraphTexts(applied, control)).toEqual(statementTexts(plan.statement));
  return { applied, xml: openPackage(host.save()).text('word/document.xml') ?? '' };
}

const refusing = (...members: string[]): HostOptions => ({
  failing: Object.fromEntries(members.map((member) => [member, 'GeneralException'])),
});

test('where Word accepts all, the table has a style, borders, widths and a header row', async () => {
  const { applied, xml } = await inserted({});
  expect(applied.concessions).toBeUndefined();
  for (const mark of ['<w:tblStyle w:val="TableGrid"/>', '<w:tblBorders>', '<w:tblHeader/>'])
    expect(xml).toContain(mark);
});

test.each([
  ['TableCell.ColumnWidth', 'column-widths'],
  ['TableBorder.Width', 'borders'],
  ['TableBorder.Color', 'borders'],
  ['Table.StyleBuiltIn', 'table-style'],
  ['Table.HeaderRowCount', 'header-row'],
  ['Paragraph.LineSpacing', 'paragraph'],
  ['Paragraph.StyleBuiltIn', 'style'],
  ['Font.Bold', 'font'],
])('a Word that refuses %s gets the whole statement without it', async (member, kind) => {
  const { applied, xml } = await inserted(refusing(member));
  expect(applied.concessions).toEqual({ unformatted: [kind] });
  // What it does not refuse is there.
  expect([xml.includes('TableGrid'), xml.includes('tblHeader'), xml.includes('w:spacing')]).toEqual(
    [kind !== 'table-style', kind !== 'header-row', true],
  );
});

test('several refusals are named together, each once', async () => {
  const { applied } = await inserted(refusing('Font.Bold', 'TableBorder.Type', 'Paragraph.Style'));
  expect(applied.concessions).toEqual({ unformatted: ['font', 'borders'] });
});

test('a Word that refuses one look-up gets the statement, and answers the others', async () => {
  for (const member of [
    'Paragraph.ParentContentControlOrNullObject',
    'Paragraph.GetNextOrNullObject',
    'Paragraph.Font',
  ]) {
    const { applied } = await inserted(refusing(member));
    expect(applied.paragraphs.at(-1)?.text).toBe('Ende.');
  }
});

test('a heading that cannot join the list of the others stands without a number', async () => {
  const statement = sampleStatement();
  const [heading, ...others] = statement.blocks;
  const inList = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>';
  const bytes = docx({ body: p('Eins', inList) + p('Text.') + p('Zwei', inList) });
  const plan: InsertPlan = {
    ...insertion,
    expect: 'Text.',
    statement: { ...statement, blocks: [{ ...heading, countsOnFrom: 0 }, ...others] },
  };
  const joined = await inserted({}, bytes, plan);
  expect(joined.xml.split('<w:numId w:val="3"/>')).toHaveLength(4);
  for (const member of ['Paragraph.AttachToList', 'Paragraph.ListOrNullObject']) {
    const { applied, xml } = await inserted(refusing(member), bytes, plan);
    expect(xml.split('<w:numId w:val="3"/>')).toHaveLength(3);
    expect(applied.concessions?.unformatted).toEqual(['numbering']);
  }
});

test('where the text is written but the answer gets lost, it is said that nothing is formatted', async () => {
  const { applied } = await inserted({ faults: [{ kind: 'answer-lost', at: 3 }] });
  expect(applied.concessions?.unformatted).toContain('style');
});
