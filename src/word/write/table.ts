import type { Inline, TableBlock } from '../../document/blocks/blocks';
import { inlineText } from '../../document/blocks/block-text';
import { cellLook } from '../../document/blocks/table-formatting';
import { paragraphFormatOf } from './paragraph-format';
import { writeInlines } from './inlines';
import { formatParagraph, type FormatSettings } from './apply-format';

const borders = ['Top', 'Left', 'Bottom', 'Right', 'InsideHorizontal', 'InsideVertical'] as const;

/** Inserts an empty table of this size with these texts, wherever it goes. */
export type InsertEmptyTable = (rows: number, columns: number, values: string[][]) => Word.Table;

/** Inserts a table. `textWidth` is in points. */
export function insertTable(
  insertEmptyTable: InsertEmptyTable,
  block: TableBlock,
  format: FormatSettings,
  localNames: ReadonlyMap<string, string>,
  textWidth: number,
): void {
  const cells = [block.header.map(plain), ...block.rows];
  const values = cells.map((row) => row.map((cell) => (hasField(cell) ? '' : inlineText(cell))));
  const cellFormat: FormatSettings = {
    ...format,
    paragraph: paragraphFormatOf(cellLook(block.look)),
  };
  const columns = block.header.length;
  const table = insertEmptyTable(values.length, columns, values);
  for (const side of borders) {
    const border = table.getBorder(side);
    border.type = 'Single';
    border.width = 0.5;
    border.color = '#000000';
  }
  for (const [row, contents] of cells.entries()) {
    for (const [column, inlines] of contents.entries()) {
      const cell = table.getCell(row, column);
      if (row === 0) cell.columnWidth = ((block.widths[column] ?? 0) / 100) * textWidth;
      const paragraph = cell.body.paragraphs.getFirst();
      formatParagraph(paragraph, cellFormat, localNames);
      if (hasField(inlines)) writeInlines(paragraph, inlines, format.font);
    }
  }
  table.headerRowCount = 1;
  table.rows.getFirst().font.bold = true;
}

function plain(text: string): Inline[] {
  return [{ kind: 'text', text }];
}

/** Cells with only text are filled when the table is inserted; only fields need steps of their own. */
function hasField(inlines: readonly Inline[]): boolean {
  return inlines.some((inline) => inline.kind === 'field' || inline.bold === true);
}
