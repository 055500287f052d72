import { tablesAmong } from '../../../src/checks/claims/table-cells';
import { tickedInTables } from '../../../src/checks/claims/ticked-ratings';
import { withTables } from '../support/with-tables';

const lines = [
  '| Jahr | Menge |',
  'Dazwischen',
  '| Bereich | positiv | negativ |',
  '| Klimaschutz | X | |',
  '| Soziales | | X |',
  'Danach',
];
const snapshot = withTables(lines);

/** "cell|cell" for every row, in brackets where none of it was asked about. */
const rows = (paragraph: number, last: number, of = snapshot) =>
  tablesAmong(of, { paragraph, last }).map((table) =>
    table.map(({ cells, inside }) => (inside ? cells.join('|') : `(${cells.join('|')})`)),
  );

test('a table is given as a whole, whichever of its rows was asked about', () => {
  const first = ['Jahr|Menge'];
  const heads = 'Bereich|positiv|negativ';
  const [climate, social] = ['Klimaschutz|X|', 'Soziales||X'];
  expect(rows(0, 12)).toEqual([first, [heads, climate, social]]);
  expect(rows(1, 2)).toEqual([first]);
  expect(rows(2, 2)).toEqual([]);
  expect(rows(2, 3)).toEqual([[heads, `(${climate})`, `(${social})`]]);
  expect(rows(8, 8)).toEqual([[`(${heads})`, climate, `(${social})`]]);
  expect(rows(9, 12)).toEqual([[`(${heads})`, `(${climate})`, social]]);
  expect(rows(12, 12)).toEqual([]);
});

test('only the rows that were asked about are rated, by the heads of the whole table', () => {
  const ticked = (paragraph: number, last: number) =>
    tickedInTables(snapshot, { paragraph, last }, 'mitigation').ticked.map(
      ({ dimension, rating }) => [dimension, rating],
    );
  expect(ticked(6, 8)).toEqual([['mitigation', 1]]);
  expect(ticked(9, 12)).toEqual([['equity', -1]]);
});

test('paragraphs of a cell are its lines, without the space around them and without blank ones in front', () => {
  const form = withTables(['| Klima | ☒ positiv ¶ Weniger Gas |', '| Soziales | ¶ Wege |']);
  const spaced = form.paragraphs.map((one) => ({ ...one, text: ` ${one.text} ` }));
  const expected = [['Klima|☒ positiv\nWeniger Gas', 'Soziales|Wege']];
  expect(rows(0, 5, form)).toEqual(expected);
  expect(rows(0, 5, { ...form, paragraphs: spaced })).toEqual(expected);
});

test('a cell over several columns leaves the others empty', () => {
  const form = withTables(['| Klima | X |']);
  const paragraphs = form.paragraphs.map((one, index) => ({
    ...one,
    cell: { table: 3, row: 7, column: index * 3 },
  }));
  expect(rows(0, 1, { ...form, paragraphs })).toEqual([['Klima|||X']]);
});

test('columns that no form has are left out', () => {
  const wide = withTables([`| ${Array.from({ length: 45 }, (_, at) => String(at)).join(' | ')} |`]);
  const [[row = ''] = []] = rows(0, 44, wide);
  expect(row.split('|').at(-1)).toBe('39');
});
