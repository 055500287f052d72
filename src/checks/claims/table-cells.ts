import type { Snapshot } from '../../document/snapshot/snapshot';

/** A row of a table: its texts by column, those of several paragraphs on several lines. */
export interface RowTexts {
  cells: string[];
  /** Whether any of it stands among the paragraphs that were asked about. */
  inside: boolean;
}

/** More columns no form has. */
const mostColumns = 40;

/** The tables that stand, with at least one cell, among these paragraphs. */
export function tablesAmong(
  { paragraphs }: Snapshot,
  { paragraph: first, last }: { paragraph: number; last: number },
): RowTexts[][] {
  const numbers = new Set(
    paragraphs.slice(first, last + 1).flatMap(({ cell }) => (cell ? [cell.table] : [])),
  );
  const tables = new Map<number, Map<number, RowTexts>>();
  for (const { cell, text, index } of numbers.size === 0 ? [] : paragraphs) {
    if (!cell || !numbers.has(cell.table) || cell.column >= mostColumns) continue;
    const rows = tables.get(cell.table) ?? new Map<number, RowTexts>();
    tables.set(cell.table, rows);
    const row = rows.get(cell.row) ?? { cells: [], inside: false };
    rows.set(cell.row, row);
    // A cell that spans several columns leaves gaps.
    while (row.cells.length < cell.column) row.cells.push('');
    const before = row.cells[cell.column] ?? '';
    row.cells[cell.column] = before === '' ? text.trim() : `${before}\n${text.trim()}`;
    if (index >= first && index <= last) row.inside = true;
  }
  return [...tables.values()].map((rows) => [...rows.values()]);
}
