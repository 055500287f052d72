import { readProposal } from '../../src/proposal/read-proposal';
import { b, h, p, snapshot, table, type Part } from './snapshot-builder';

const long = 'Die Maßnahme senkt den Verbrauch des Gebäudes und damit die jährlichen Emissionen.';
const decision = [h(1, 'Beschlussvorschlag'), p('Der Rat beschließt den Bau.')];

/** What is read behind a decision: role, marking and text of each section. */
function read(...parts: Part[]): string[] {
  const { sections } = readProposal(snapshot([...decision, ...parts]));
  return sections.slice(1).map((one) => `${one.role} ${one.marking}: ${one.text}`);
}

describe('a cell with a heading and its text', () => {
  it('holds the text of the heading, to the end of the table where it stands alone', () => {
    expect(read(table([[p('Klimarelevanz'), p(long)]], ['Mehr.']), p('Danach.'))).toEqual([
      `climate table: ${long}\nMehr.`,
    ]);
  });

  it('bounds the text where other cells stand beside it', () => {
    expect(read(table([[p(`Klimarelevanz: ${long}`), p('Mehr.')], 'Amt 61'], ['Ende.']))).toEqual([
      `climate table: ${long}\nMehr.`,
    ]);
  });

  it('keeps the level and marking of a heading style', () => {
    expect(read(table([[h(1, 'Klimarelevanz'), p(long)]]))).toEqual([`climate style: ${long}`]);
    expect(read(table([h(1, 'Klimarelevanz'), 'x']))).toEqual(['climate table: x']);
  });

  it('takes a plain word for a heading only where no other cell stands beside it', () => {
    const content = [p('Rechtslage'), p(long)];
    expect(read(table([content]))).toEqual([`legal table: ${long}`]);
    expect(read(table([content, 'Amt 61']))).toEqual([]);
  });

  it('takes no word at its end for a heading', () => {
    const content = [p(long), b('Rechtslage')];
    expect(read(table([content], [p(long)]))).toEqual([]);
    expect(read(table([content, 'Amt 61'], [p(long)]))).toEqual([]);
    expect(read(table([[p(long), b('Rechtslage: gut')]]))).toEqual(['legal table: gut']);
  });
});

describe('behind a table', () => {
  const grid = table(
    [b('Kostenart'), b('2026'), b('2027')],
    ['Kosten', '1.000', '2.000'],
    [`Rechtslage: ${long}`, '5', '6'],
  );

  it('a heading is found again, and marked as it is', () => {
    expect(read(grid, b('Begründung'), p(long))).toEqual([`reasons bold: ${long}`]);
    expect(read(table(['Amt', '61']), b('Begründung'), p(long))).toEqual([`reasons bold: ${long}`]);
  });

  it('of data, nothing in it has been a heading', () => {
    expect(read(grid)).toEqual([]);
    expect(read(table([`Rechtslage: ${long}`, '5', '6']))).toHaveLength(1);
  });

  it('the next table is read for itself', () => {
    expect(read(grid, table([b('Klimarelevanz'), long]))).toEqual([`climate table: ${long}`]);
  });
});

describe('the rows of an assessment', () => {
  it('belong to it, whatever half they name', () => {
    const rows = table([[b('Klimaschutz'), p(long)]], [[p(`Soziale Auswirkungen: ${long}`)]]);
    expect(read(h(1, 'Klimarelevanz'), rows)).toEqual([
      `climate style: Klimaschutz\n${long}\nSoziale Auswirkungen: ${long}`,
    ]);
    expect(read(h(1, 'Klimarelevanz'), table([[p(`Rechtslage: ${long}`)]]))).toHaveLength(2);
  });
});

describe('a count of attachments in the head', () => {
  const whole = (...parts: Part[]) => readProposal(snapshot(parts)).sections.map((one) => one.role);

  it.each([
    ['in a line', [p('Anlagen: 3')]],
    ['in bold', [b('Anlagen: 3')]],
    ['in a cell', table([b('Anlagen'), '3 Pläne'])],
    ['below a heading that names nothing', [h(1, 'Neubau der Halle'), p(long), b('Anlagen: 3')]],
  ])('is not their list: %s', (_, parts) => {
    expect(whole(...parts, ...decision).filter((role) => role !== 'other')).toEqual(['decision']);
    expect(whole(...decision, ...parts)).toContain('attachments');
  });

  it('is their list in a heading style', () => {
    expect(whole(h(1, 'Anlagen'), p('Lageplan'), p('Anlagen: 3'), ...decision)).toEqual([
      'attachments',
      'decision',
    ]);
  });
});

describe('a heading that is set off', () => {
  const reasons = `Begründung: ${long}`;

  it.each<[string, Part[]]>([
    ['by a style', [h(1, 'Klimarelevanz'), p('Ja.')]],
    ['by bold', [b('Klimarelevanz'), p('Ja.')]],
    ['by a number', [p('3. Klimarelevanz: ja')]],
  ])('%s keeps its reasons', (_, parts) => {
    expect(read(...parts, p(reasons))).toHaveLength(1);
  });

  it('by a cell keeps its reasons', () => {
    expect(read(table([[p('Klimarelevanz: ja'), p(reasons)]]))).toHaveLength(1);
  });

  it.each<[string, Part[]]>([
    ['no sign', [p('Klimarelevanz: ja')]],
    ['the bold of another line', [b('Der Rat hat am 3. Mai getagt\nKlimarelevanz: ja')]],
  ])('by %s does not', (_, parts) => {
    expect(read(...parts, p(reasons))).toHaveLength(2);
  });
});

it('holds what its sub-headings in the same table say', () => {
  expect(
    read(table([b('Auswirkungen auf das Klima')], [b('Klimaschutz')], [long])).slice(0, 1),
  ).toEqual([`climate table: Klimaschutz\n${long}`]);
});

describe('rows that are numbered in a cell of their own', () => {
  it('begin a section each, on both halves', () => {
    const rows = table(
      ['3.1', 'Community (Equality, Poverty and Islands): Families gain a bus stop.'],
      ['3.2', 'Climate Change / Carbon Wise: Trips by car fall.'],
      ['3.3', 'Risk: None.'],
    );
    expect(read(rows).slice(0, 2)).toEqual([
      'equity table: Families gain a bus stop.',
      'climate table: Trips by car fall.',
    ]);
  });
});
