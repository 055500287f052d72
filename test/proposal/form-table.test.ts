import type { Section } from '../../src/proposal/proposal';
import { readFormTable, sameAssessment } from '../../src/proposal/headings/form-table';
import { linesOf } from '../../src/proposal/text/line';
import { b, p, snapshot, table } from './snapshot-builder';

type Open = Section['role'] | null;
type Row = Parameters<typeof table>[number];

const long = 'Die Maßnahme senkt den Verbrauch des Gebäudes und damit die jährlichen Emissionen.';

const form = (open: Open, ...rows: Row[]) =>
  readFormTable(linesOf(snapshot([table(...rows)])), 0, open);

/** The labels of a table, each with its role and the lines that hold its text. */
function labels(open: Open, ...rows: Row[]): string[] {
  return [...form(open, ...rows).labels.entries()].map(
    ([at, { line, heading, reading, from, to }]) =>
      `${String(at)} ${heading} (${reading.role}) ${from > to ? 'nothing' : `${String(from)}-${String(to)}`}${line === at ? '' : '!'}`,
  );
}

describe('the lines of a form', () => {
  it('are told with the last line of their cell, and whether other cells are filled', () => {
    const { cells, last, grid } = form(null, [[p('Amt'), p('61')], 'x'], ['Ort', ''], [' ']);
    const ends = [...cells].map(([line, { end, beside }]) => [line, { end, beside }]);
    expect(ends).toEqual([
      [0, { end: 1, beside: true }],
      [1, { end: 1, beside: true }],
      [2, { end: 2, beside: true }],
      [3, { end: 3, beside: false }],
    ]);
    expect({ last, grid }).toEqual({ last: 5, grid: false });
  });
});

describe('a cell', () => {
  const cellsOf = (...rows: Row[]) => [...form(null, ...rows).cells.values()];

  it('is told with the number that stands alone to its left', () => {
    const numbered = (left: string) => cellsOf([left, 'Kosten'])[1]?.numbered;
    expect([numbered('3'), numbered('3.2.'), numbered('3 m²'), numbered('12.5.2026')]).toEqual([
      1,
      2,
      null,
      null,
    ]);
  });

  it('that begins a row of boxes has them as its answer', () => {
    expect(cellsOf(['Klima', 'nein ☒', 'ja ☐'])[0]?.answersEnd).toBe(2);
    expect(cellsOf(['Klima', '( )', 'ja'])[1]?.answersEnd).toBeNull();
    expect(cellsOf(['Klima', 'nein'])[0]?.answersEnd).toBeNull();
  });
});

describe('a bare topic beside a short answer', () => {
  const named: Row[] = [
    ['Legal implications', 'None.'],
    ['Financial implications', 'None.'],
  ];
  it('is a row of its own where other rows name sections', () => {
    expect(labels(null, ...named, ['Climate and nature', 'N/A'])).toContain(
      '4 Climate and nature (climate) 5-5',
    );
    expect(labels(null, ['Climate and nature', 'N/A'])).toEqual([]);
  });
});

describe('a label alone in its row', () => {
  it('has the rest of the table as its text', () => {
    expect(labels(null, ['4.2 Klimarelevanz:'], [long], ['Mehr.'])).toEqual([
      '0 Klimarelevanz (climate) 1-2',
    ]);
    expect(labels(null, [long], ['Klimarelevanz'])).toEqual(['1 Klimarelevanz (climate) nothing']);
  });

  it('is a certain word, or a topic in bold or with a colon', () => {
    expect(labels(null, ['Kosten'], [long])).toEqual([]);
    expect(labels(null, ['Kosten:'], [long])).toEqual(['0 Kosten (finance) 1-1']);
    expect(labels(null, [b('Kosten')], [long])).toEqual(['0 Kosten (finance) 1-1']);
    expect(labels(null, [b('')], ['Kosten'], [long])).toEqual([]);
  });

  it('may be any short bold words above one cell that is not bold, inside a section', () => {
    const words = (length: number) => 'Bauablauf '.repeat(7).slice(0, length - 1) + 'x';
    expect(labels('reasons', [b('Bauablauf')], [long])).toEqual(['0 Bauablauf (other) 1-1']);
    expect(labels('reasons', [b(words(60))], [long])).toHaveLength(1);
    expect(labels('reasons', [b(words(61))], [long])).toEqual([]);
    expect(labels(null, [b('Bauablauf')], [long])).toEqual([]);
    expect(labels('reasons', ['Bauablauf'], [long])).toEqual([]);
    expect(labels('reasons', [b('Bauablauf')], [b(long)])).toEqual([]);
    expect(labels('reasons', [b('Bauablauf')], [long, long])).toEqual([]);
    expect(labels('reasons', [b('Bauablauf')])).toEqual([]);
  });

  it('has 100 characters at most, and is neither a sentence nor an answer', () => {
    const words = (length: number) => 'Auswirkungen auf das Klima'.padEnd(length - 6) + 'Umwelt';
    const dotted = (length: number) => words(length).replaceAll('  ', ' -');
    expect(labels(null, [dotted(100)], [long])).toHaveLength(1);
    expect(labels(null, [dotted(101)], [long])).toEqual([]);
    for (const end of ['.', ';', '!'])
      expect(labels(null, [`Klimarelevanz${end}`], [long])).toEqual([]);
    expect(labels(null, ['Klimarelevanz gem. Ratsbeschluss'], [long])).toHaveLength(1);
    expect(labels(null, ['Keine finanziellen Auswirkungen'], [long])).toEqual([]);
  });

  it('is no row of the assessment that is open', () => {
    expect(labels('climate', ['Klimarelevanz'], [long])).toEqual([]);
    expect(labels('climate', ['Gleichstellungsrelevanz'], [long])).toEqual([]);
    expect(labels('reasons', ['Klimarelevanz'], [long])).toHaveLength(1);
  });
});

describe('a label beside its value', () => {
  it('has all the other cells of its row as its text', () => {
    expect(
      labels(null, ['Amt', '61'], [p('Klimarelevanz'), '', [p(long), p('Mehr.')], 'x']),
    ).toEqual(['2 Klimarelevanz (climate) 4-6']);
  });

  it('is certain, or a topic with a long value, or a bold one with a value that is no amount', () => {
    const value = (length: number) => 'Wort '.repeat(20).slice(0, length - 1) + 'x';
    expect(labels(null, ['Kosten', value(61)])).toEqual(['0 Kosten (finance) 1-1']);
    expect(labels(null, ['Kosten', value(60)])).toEqual([]);
    expect(labels(null, ['Kosten', value(30), value(31)])).toEqual(['0 Kosten (finance) 1-2']);
    expect(labels(null, [b('Kosten'), value(21)])).toHaveLength(1);
    expect(labels(null, [b('Kosten'), value(20)])).toEqual([]);
    expect(labels(null, [b('Kosten'), '1 000 000 000 000 000 €'])).toEqual([]);
    expect(labels('reasons', [b('Kosten'), value(61)])).toEqual([]);
    expect(labels(null, [b('Bauablauf'), value(61)])).toEqual([]);
  });

  it.each([
    '5.000 €',
    '5.000,00 EUR',
    '£ 5,000',
    '£5k',
    '(12 %)',
    'CHF 300',
    '7',
    '$ 3 m',
    '- 5 T€',
  ])('names a row of figures inside a section: %s', (amount) => {
    expect(labels('reasons', ['Finanzielle Auswirkungen', amount])).toEqual([]);
    expect(labels(null, ['Finanzielle Auswirkungen', amount])).toHaveLength(1);
  });

  it.each(['5.000 € jährlich', 'rund 5.000 €', '☒ ja', '5'.repeat(31)])(
    'names a section where the value is no amount: %s',
    (value) => {
      expect(labels('reasons', ['Finanzielle Auswirkungen', value])).toHaveLength(1);
    },
  );

  it('is no row of the assessment that is open', () => {
    expect(labels('equity', ['Klimarelevanz', long])).toEqual([]);
    expect(labels('decision', ['Klimarelevanz', long])).toHaveLength(1);
  });
});

describe('labels side by side', () => {
  it('have the cells below as their text, or none', () => {
    expect(labels(null, ['Klimarelevanz', 'Kosten'], [[p('Gut.'), p('So.')], '5 €'])).toEqual([
      '0 Klimarelevanz (climate) 2-3',
      '1 Kosten (finance) 4-4',
    ]);
    expect(labels(null, ['Klimarelevanz', 'Kosten'], ['', '5 €'])).toEqual([
      '0 Klimarelevanz (climate) nothing',
      '1 Kosten (finance) 3-3',
    ]);
  });

  it('are all names of sections, one of them beyond doubt, above another row', () => {
    const side = (...row: Row) => labels(null, row, [long, long]);
    expect(side('Klimarelevanz', 'Kosten')).toHaveLength(2);
    expect(side('Klimarelevanz', 'Amt')).toEqual(['0 Klimarelevanz (climate) 1-1']);
    expect(side('Klimaschutz', 'Kosten')).toEqual([]);
    expect(labels(null, ['Klimarelevanz', 'Kosten'])).toEqual(['0 Klimarelevanz (climate) 1-1']);
  });
});

describe('a table that asks for several topics', () => {
  const head = ['Bereich', 'Ja', 'Nein'];
  const rows: Row[] = [
    ['Klima', 'X', ''],
    ['Soziales', '', 'X'],
    ['Kosten', 'X', ''],
  ];
  const found = ['3 Klima (climate) 4-4', '6 Soziales (equity) 8-8'];

  it('has a label in every row that names an assessment, but not in its head', () => {
    expect(labels(null, head, ...rows)).toEqual(found);
    expect(labels(null, ['Klimarelevanz', 'Ja', 'Nein'], ...rows)).toEqual(found);
    expect(labels(null, ['Topic', 'yes', 'no'], ['Climate', 'x', ''], ['Budget', '', 'x'])).toEqual(
      ['3 Climate (climate) 4-4'],
    );
    expect(form(null, head, ...rows).grid).toBe(false);
  });

  it('may start with an empty row, and leave a topic unanswered', () => {
    expect(labels(null, ['', '', ''], head, ...rows)).toHaveLength(2);
    expect(labels(null, head, ['Klima', '', ''], ['Soziales', '', 'X'])).toEqual([
      '3 Klima (climate) nothing',
      '6 Soziales (equity) 8-8',
    ]);
  });

  it('belongs to the assessment that is open', () => {
    expect(labels('combined', head, ...rows)).toEqual([]);
    expect(labels('reasons', head, ...rows)).toEqual(found);
  });

  it('may have a column of explanations instead, beside other topics and without amounts', () => {
    const heads: Row = ['Bereich', 'Ergebnis der Prüfung', 'Bemerkung'];
    const topics: Row[] = [
      ['Finanzen', 'geprüft', 'aus dem Budget'],
      ['Klima', 'geprüft', 'Es ändert sich nichts.'],
    ];
    expect(labels(null, heads, ...topics)).toEqual(['6 Klima (climate) 7-8']);
    expect(labels(null, ['Bereich', '2026', '2027'], ...topics)).toEqual([]);
    expect(labels(null, heads, ['Finanzen', '20.000 €', ''], ['Klima', '4.000 €', ''])).toEqual([]);
  });

  it('has two answers as column heads, and two rows, of which one is an assessment', () => {
    const none = (...given: Row[]) => {
      expect(labels(null, ...given)).toEqual([]);
    };
    none(['Bereich', 'Ja', 'Stelle'], ...rows);
    none(['Bereich', 'Nein'], ['Klima', 'X'], ['Soziales', 'X']);
    none(head, ['Klima', 'X', '']);
    none(head, ['Kosten', 'X', ''], ['Ort', 'X', '']);
  });
});

describe('a table of data', () => {
  const grid = (...rows: Row[]) => form(null, ...rows).grid;
  const rows = [
    ['Kosten', '1', '2'],
    ['Personal', '3', '4'],
  ];

  it('has three columns and two rows', () => {
    expect(grid(['Art', '2026', '2027'], ...rows)).toBe(true);
    expect(grid(['', '', ''], ['Art', '2026', '2027'], ...rows, ['Summe', '4', '6'])).toBe(true);
    expect(grid(['Art', '2026', '2027'], ['Kosten', '1', '2'])).toBe(true);
    expect(grid(['Art', '2026'], ['Kosten', '1'])).toBe(false);
    expect(grid(['Art', '2026', '2027'])).toBe(false);
    expect(grid(['', ''])).toBe(false);
  });

  it('has short heads', () => {
    expect(grid(['Art', '2026', 'x'.repeat(60)], ...rows)).toBe(true);
    expect(grid(['Art', '2026', 'x'.repeat(61)], ...rows)).toBe(false);
  });

  it('has as many cells in most of its rows, give or take one', () => {
    const head = ['Art', '2026', '2027'];
    expect(grid(head, ['Kosten', '1'], ['Personal', '3'])).toBe(true);
    expect(grid(head, ['Kosten', '1'], ['Personal', '3'], ['Ort'], ['Amt'])).toBe(true);
    expect(grid(head, ['Kosten', '1'], ['Ort'], ['Amt'])).toBe(false);
  });

  it.each(['☐ ja', '☒', '[ ] ja', '[] yes', '[x]', 'ja', 'Nein', 'no', 'Yes, 2'])(
    'is none where a section is named beside a box to tick: %s',
    (box) => {
      expect(grid(['Klimarelevanz', 'Stufe', box], ...rows)).toBe(false);
      expect(grid(['Art', 'Stufe', box], ...rows)).toBe(true);
    },
  );

  it.each(['Jahr', 'Note', 'Stand: ja', '[y]'])('is one beside other words: %s', (word) => {
    expect(grid(['Klimarelevanz', 'Stufe', word], ...rows)).toBe(true);
  });

  it('has no labels', () => {
    expect(labels(null, ['Art', 'Stufe', 'Amt'], ['Klimarelevanz', 'hoch', '61'])).toEqual([]);
  });
});

test.each<[Section['role'], Open, boolean]>([
  ['climate', 'climate', true],
  ['climate', 'equity', true],
  ['equity', 'combined', true],
  ['combined', 'climate', true],
  ['reasons', 'reasons', true],
  ['reasons', 'climate', false],
  ['climate', 'reasons', false],
  ['climate', null, false],
])('%s is part of the same assessment as an open %s: %s', (role, open, same) => {
  expect(sameAssessment(role, open)).toBe(same);
});
