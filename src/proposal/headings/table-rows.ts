import { normaliseText } from '../../document/text/normalise';
import type { Line } from '../text/line';

/** A cell of a table: the positions of its lines, and their text. */
export interface CellView {
  column: number;
  first: number;
  last: number;
  text: string;
  bold: boolean;
}

/** The rows of the table whose first line stands at `start`, and the position of its last line. */
export function rowsOf(
  lines: readonly Line[],
  start: number,
): { rows: CellView[][]; last: number } {
  const table = lines[start]?.paragraph.cell?.table;
  const rows = new Map<number, CellView[]>();
  let at = start;
  for (; at < lines.length; at += 1) {
    const line = lines[at];
    const cell = line?.paragraph.cell;
    if (!line || !cell || cell.table !== table) break;
    const row = rows.get(cell.row) ?? [];
    rows.set(cell.row, row);
    const view = row[row.length - 1];
    const text = normaliseText(line.text);
    if (view && view.column === cell.column) {
      view.last = at;
      if (text !== '' && view.text.length <= 2000) view.text = `${view.text} ${text}`.trim();
      if (text !== '' && !line.paragraph.bold) view.bold = false;
    } else {
      const bold = text === '' || line.paragraph.bold;
      row.push({ column: cell.column, first: at, last: at, text, bold });
    }
  }
  return { rows: [...rows.values()], last: at - 1 };
}
