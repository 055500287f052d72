import type { Cell, Snapshot } from '../../../src/document/snapshot/snapshot';
import { snapshotOf, type Line } from './snapshot-of';

/**
 * A document of plain lines, in which "| positiv | X |" is a row of a table. Rows one below the other are one table;
 * "¶" parts the paragraphs of a cell.
 */
export function withTables(lines: readonly Line[]): Snapshot {
  const placed: { text: Line; cell: Cell | null }[] = [];
  let table = -1;
  let row = -1;
  for (const line of lines) {
    if (!line.startsWith('|')) {
      row = -1;
      placed.push({ text: line, cell: null });
      continue;
    }
    if (row < 0) table += 1;
    row += 1;
    for (const [column, cell] of line.split('|').slice(1, -1).entries()) {
      for (const text of cell.split('¶')) {
        placed.push({ text: text.trim(), cell: { table, row, column } });
      }
    }
  }
  const snapshot = snapshotOf(placed.map(({ text }) => text));
  const paragraphs = snapshot.paragraphs.map((one, index) => ({
    ...one,
    cell: placed[index]?.cell ?? null,
  }));
  return { ...snapshot, paragraphs };
}
