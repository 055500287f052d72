import writeWorkbook, { type Row } from 'write-excel-file/universal';
import { type Language, registerMessagesFor } from '../../../i18n/messages';
import type { Cell } from '../../format/csv';
import { entryTable } from '../entries/entry-table';
import type { Register } from '../register';
import { totalsTable } from '../totals/totals-table';
import { headCell, valueCell } from './cell';
import { inOrder, printed, rowsHigh } from './parts';
import { columnWidth, heightsOf } from './size';

/** Page width of a printed sheet, in pages: the list has too many columns for one. */
const pagesWide = { list: 3, totals: 1 };

/**
 * The register as a workbook with one sheet for the list and one for the totals. Amounts are
 * numbers and dates are dates; text is always text, never a formula, whatever it begins with.
 */
export async function registerXlsx(register: Register, language: Language): Promise<Uint8Array> {
  const { sheets } = registerMessagesFor(language);
  const { entries, totals } = register;
  const list = entryTable(entries, language);
  const sums = totalsTable(totals, language);
  const written = [
    sheet(sheets.list, list, language, Infinity),
    sheet(sheets.totals, sums, language, totals.bySectorAndYear.length),
  ];
  const features = [
    inOrder,
    rowsHigh(
      [list, sums].map((table, at) => heightsOf(table, written[at]?.columns ?? [], language)),
    ),
    printed([pagesWide.list, pagesWide.totals], [sheets.list, sheets.totals]),
  ];
  const look = { fontFamily: 'Calibri', fontSize: 11, features };
  const workbook = await writeWorkbook(written, look).toBlob();
  return new Uint8Array(await workbook.arrayBuffer());
}

/** Rows from `firstSum` on, not counting the header, are sums of others and bold. */
function sheet(name: string, table: Cell[][], language: Language, firstSum: number) {
  const [first = [], ...rows] = table;
  const head = first.map((title) => (typeof title === 'string' ? title : ''));
  return {
    sheet: name,
    data: [
      head.map((title, column) => headCell(title, isNumeric(rows, column))),
      ...rows.map((row, index): Row =>
        row.map((cell) => valueCell(cell, language, index >= firstSum)),
      ),
    ],
    columns: head.map((title, column) => ({
      width: columnWidth(
        title,
        rows.map((row) => row[column] ?? null),
        language,
      ),
    })),
    // Keeps file names and column headings visible while scrolling.
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
    orientation: 'landscape' as const,
  };
}

/** Whether a column holds figures, years and dates apart; its heading stands above them, on the right. */
function isNumeric(rows: readonly Cell[][], column: number): boolean {
  return rows.some((row) => {
    const cell = row[column];
    return typeof cell === 'object' && cell !== null && cell.as !== 'date';
  });
}
