import { tickedInTables } from '../../../src/checks/claims/ticked-ratings';
import { withTables } from '../support/with-tables';

function tablesOf(rows: readonly string[]) {
  const snapshot = withTables(rows);
  const range = { paragraph: 0, last: snapshot.paragraphs.length - 1 };
  return tickedInTables(snapshot, range, 'mitigation');
}

/** "Row rating: reason" for every row of the assessment. */
const ticks = (...rows: string[]) =>
  tablesOf(rows).ticked.map(({ dimension, rating, reason }) =>
    `${dimension} ${String(rating)}: ${reason}`.trim(),
  );

/** The words that the ticks stand for, each once. */
const read = (...rows: string[]) => [...new Set(tablesOf(rows).read)].filter((text) => text !== '');

const heads = '| Bereich | positiv | negativ | Begründung |';

test('a row with a reason and no cross is open', () => {
  const rows = [heads, '| Klimaschutz | X | | Gas |', '| Klimaanpassung | | | Dach |'];
  expect(ticks(...rows)).toEqual(['mitigation 1: Gas', 'adaptation null: Dach']);
  expect(ticks(...rows, '| Soziales | | | |')).toEqual([
    'mitigation 1: Gas',
    'adaptation null: Dach',
  ]);
});

test('rows on the same subject are one: their reasons follow each other, with what they are about', () => {
  expect(
    ticks(
      heads,
      '| Halle Nord | X | | Gas |',
      '| Halle Süd | X | | |',
      '| Klimaschutz | | | Dach |',
      '| | X | | Kessel |',
    ),
  ).toEqual(['mitigation 1: Halle Nord: Gas Halle Süd Dach Kessel']);
});

test('a cross in a later row rates what an earlier one explains', () => {
  expect(ticks(heads, '| Klimaschutz | | | Gas |', '| Klimaschutz | X | | |')).toEqual([
    'mitigation 1: Gas',
  ]);
});

test('rows that contradict each other leave their subject open, and the table unread', () => {
  const rows = [
    heads,
    '| Halle Nord | X | | Gas |',
    '| Halle Süd | | X | |',
    '| Soziales | X | | |',
  ];
  expect(ticks(...rows)).toEqual(['mitigation null: Halle Nord: Gas Halle Süd', 'equity 1:']);
  expect(read(...rows)).toEqual([]);
});

test('a row with nothing but a label names the subject of those below it', () => {
  const rows = [
    '| Klimaschutz | |',
    '| Halle | ☒ positiv |',
    '| Soziale Wirkung | |',
    '| ☒ | keine |',
  ];
  expect(ticks(...rows)).toEqual(['mitigation 1: Halle', 'equity 0:']);
  expect(read(...rows)).toEqual([
    'Klimaschutz',
    '☒ positiv',
    'Halle',
    'Soziale Wirkung',
    '☒',
    'keine',
  ]);
  const other = ['| Soziale Wirkung der Gebühr | |', '| ☒ | negativ |'];
  expect(ticks(...other)).toEqual(['equity -1:']);
  expect(read(...other)).toEqual(['☒', 'negativ']);
});

test('what the ticks stand for is told, reasons and labels with it', () => {
  const row = '| Klimaschutz | X | | Gas |';
  const words = ['Bereich', 'positiv', 'negativ', 'Begründung', 'Gas', 'Klimaschutz', 'X'];
  expect(read(heads, row)).toEqual(words);
  expect(read(heads, row, '| Halle | | X | |').slice(words.length)).toEqual([]);
});

test('a row on something else is no part of it, even where it explains at length', () => {
  const long = 'Die Buslinie wird jede Stunde fahren.';
  const rows = ['| Klimaschutz | ☒ positiv |', `| Verkehr | ${long} |`, '| Fläche | ja |'];
  expect(ticks(...rows)).toEqual(['mitigation 1:']);
  expect(read(...rows)).toEqual(['☒ positiv', 'Klimaschutz', 'ja']);
});

test.each([
  ['two boxes in one cell', '| Klimaschutz | ☒ positiv ¶ ☒ negativ |'],
  ['two crosses beside words', '| Klimaschutz | positiv | X | negativ | X |'],
  ['a cross beside nothing', '| Klimaschutz | X | 4 t |'],
  ['a cross between two words, either of which may be meant', '| | positiv | X | negativ | |'],
])('%s are no rating, and the table counts as unread', (_, row) => {
  expect(ticks(row, '| Soziales | ☒ keine |')).toEqual(['equity 0:']);
  expect(read(row, '| Soziales | ☒ keine |')).toEqual([]);
});

test.each([
  ['| X | positiv | | negativ |', 1],
  ['| | positiv | X | negativ |', -1],
  ['| | positiv | X | negativ | | keine |', -1],
  ['| ☐ | positiv | ☒ | negativ | |', -1],
  ['| Klima | | positiv | X | negativ | |', -1],
  ['| positiv | X | negativ | |', 1],
  ['| | positiv | | negativ | X |', -1],
  ['| | positiv | ☒ | negativ | ☐ |', 1],
  ['| X | ☐ positiv ☒ negativ |', -1],
])('%s: the cross belongs to the word beside it, %s', (row, rating) => {
  expect(tablesOf([row]).ticked.map((one) => one.rating)).toEqual([rating]);
});

test('only columns that name a rating are looked at, and one alone is no form', () => {
  const checked = '| Bereich | positiv | negativ | geprüft |';
  expect(ticks(checked, '| Klimaschutz | X | | X |')).toEqual(['mitigation 1:']);
  expect(ticks('| Bereich | positiv |', '| Klimaschutz | X |')).toEqual([]);
  expect(ticks('| Frage | Ja | Nein |', '| Klimaschutz | X | |', '| Soziales | | X |')).toEqual([
    'equity 0:',
  ]);
  expect(ticks('| Area | positive | negative |', '| Equality | [ ] | [x] |')).toEqual([
    'equity -1:',
  ]);
});

test('a reason stands in a column for reasons, or is a text at length behind the label', () => {
  const two = '| Auswirkungen auf das Klima in der Stadt | positiv | negativ | Reason | Notes |';
  expect(ticks(two, '| Klimaschutz | X | | | Gas |')).toEqual(['mitigation 1: Gas']);
  expect(ticks(two, '| Klimaschutz | X | | Dach  und | Gas |')).toEqual([
    'mitigation 1: Dach und Gas',
  ]);
  const label = '| Auswirkungen auf das Klima und die Umwelt';
  expect(ticks(`${label} | ☒ positiv | Genau 25 Zeichen sind das |`)).toEqual(['mitigation 1:']);
  expect(ticks(`${label} | ☒ positiv | Dies sind nun 26 Zeichen.. |`)).toEqual([
    'mitigation 1: Dies sind nun 26 Zeichen..',
  ]);
  expect(ticks('| Klimaschutz | ☒ positiv ¶ Gas | Der Kessel bleibt noch ein Jahr. |')).toEqual([
    'mitigation 1: Gas Der Kessel bleibt noch ein Jahr.',
  ]);
});

test('tables without any tick are data, whatever they explain', () => {
  const data = '| Klimaschutz | Der Anschluss ersetzt den Kessel. |';
  expect(tablesOf([data])).toEqual({ ticked: [], read: [] });
  expect(ticks(data, 'Dazu:', '| Soziales | ☒ keine |')).toEqual(['equity 0:']);
});
