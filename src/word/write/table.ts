import type { Inline, TableBlock } from '../../document/blocks/blocks';
import { inlineText } from '../../document/blocks/block-text';
import { cellLook } from '../../document/blocks/table-formatting';
import { paragraphFormatOf } from './paragraph-format';
import { wrapField, writeInlines } from './inlines';
import { paragraphLooks, type FormatSettings, type LookStep } from './looks';

const borders = ['Top', 'Left', 'Bottom', 'Right', 'InsideHorizontal', 'InsideVertical'] as const;

/** Inserts a table of this size with these texts, wherever it goes. */
export type InsertTable = (rows: number, columns: number, values: string[][]) => Word.Table;

/** Writes a table; `textWidth` is in points. Returns how to format it. */
export function writeTable(
  insert: InsertTable,
  block: TableBlock,
  format: FormatSettings,
  localNames: ReadonlyMap<string, string>,
  textWidth: number,
): LookStep[] {
  const rows = [block.header.map(plain), ...block.rows];
  const values = rows.map((row) => row.map((cell) => (isText(cell) ? inlineText(cell) : '')));
  const table = insert(rows.length, block.header.length, values);
  const cellFormat: FormatSettings = {
    ...format,
    paragraph: paragraphFormatOf(cellLook(block.look)),
  };
  const looks = tableLooks(table, block, textWidth);
  for (const [row, contents] of rows.entries()) {
    for (const [column, inlines] of contents.entries()) {
      const { body } = table.getCell(row, column);
      const paragraph = body.paragraphs.getFirst();
      const [only] = inlines;
      looks.push(...paragraphLooks(paragraph, cellFormat, localNames));
      if (isText(inlines)) continue;
      if (inlines.length === 1 && only?.kind === 'field') {
        paragraph.insertText(only.text, 'Start');
        // On the web a control fits only around all that a cell holds (office-js #3367, #3704).
        wrapField(body.getRange('Content'), only);
      } else looks.push(...writeInlines(paragraph, inlines, format.font));
    }
  }
  // Setting the cells' fonts would undo it.
  looks.push({ kind: 'font', apply: () => void (table.rows.getFirst().font.bold = true) });
  return looks;
}

/** Style, borders, widths and header row. Word does not say which style a new table has. */
function tableLooks(table: Word.Table, block: TableBlock, textWidth: number): LookStep[] {
  return [
    { kind: 'table-style', apply: () => void (table.styleBuiltIn = 'TableGrid') },
    ...borders.map((side): LookStep => ({
      kind: 'borders',
      apply() {
        const border = table.getBorder(side);
        border.type = 'Single';
        border.width = 0.5;
        border.color = '#000000';
      },
    })),
    ...block.widths.map((width, column): LookStep => ({
      kind: 'column-widths',
      apply: () => void (table.getCell(0, column).columnWidth = (width / 100) * textWidth),
    })),
    { kind: 'header-row', apply: () => void (table.headerRowCount = 1) },
  ];
}

function plain(text: string): Inline[] {
  return [{ kind: 'text', text }];
}

/** Cells of plain text are filled with the table; a field is written and wrapped before the next one. */
function isText(inlines: readonly Inline[]): boolean {
  return inlines.every((inline) => inline.kind === 'text' && inline.bold !== true);
}
