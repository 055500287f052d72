import type { Look, StatementBlocks } from '../../document/blocks/blocks';
import { lookBelowTable } from '../../document/blocks/table-formatting';
import type { HeadingNumbering } from './heading-numbering';
import { titleLimit, writeInlines } from './inlines';
import { paragraphLooks, textLooks, type FormatSettings, type LookStep } from './looks';
import { paragraphFormatOf } from './paragraph-format';
import { writeTable, type InsertTable } from './table';

/** How the statement is to look in this document. */
export interface StatementFormat {
  of: (look: Look) => FormatSettings;
  localNames: ReadonlyMap<string, string>;
  /** Width of a text column in points. */
  textWidth: number;
}

/** Turns an empty paragraph into the heading. Nothing is sent yet; returns how to format it. */
export function writeHeading(
  first: Word.Paragraph,
  { blocks: [heading] }: StatementBlocks,
  { of, localNames }: StatementFormat,
  numbering: HeadingNumbering,
): LookStep[] {
  const format = of(heading.look);
  first.insertText(heading.text, 'Start');
  return [
    ...paragraphLooks(first, format, localNames),
    ...numbering.steps(first, format.paragraph),
  ];
}

/** Builds the statement around and behind its heading. Nothing is sent yet; returns how to format it. */
export function writeStatement(
  first: Word.Paragraph,
  { tag, title, blocks: [, ...rest] }: StatementBlocks,
  { of, localNames, textWidth }: StatementFormat,
): LookStep[] {
  const outer = first.insertContentControl();
  outer.tag = tag;
  outer.title = title.slice(0, titleLimit);
  outer.appearance = 'BoundingBox';

  const looks: LookStep[] = [];
  // All paragraphs come first and tables go between them: what Word adds after a table at the end of a
  // control differs from host to host.
  let last = first;
  const tables: (() => void)[] = [];
  const addParagraph = (format: FormatSettings): Word.Paragraph => {
    last = outer.insertParagraph('', 'End');
    looks.push(...paragraphLooks(last, format, localNames));
    return last;
  };
  for (const [index, block] of rest.entries()) {
    const blockFormat = of(block.look);
    if (block.kind === 'table') {
      const before = last;
      const next = rest[index + 1];
      const insert: InsertTable = (rows, columns, values) =>
        next
          ? before.insertTable(rows, columns, 'After', values)
          : outer.insertTable(rows, columns, 'End', values);
      tables.push(() =>
        looks.push(...writeTable(insert, block, blockFormat, localNames, textWidth)),
      );
      // Word joins two tables that touch.
      if (next?.kind === 'table') addParagraph(blockFormat);
    } else if (block.kind === 'paragraph') {
      const format = rest[index - 1]?.kind === 'table' ? belowTable(blockFormat) : blockFormat;
      looks.push(...writeInlines(addParagraph(format), block.inlines, format.font));
    } else {
      const text = addParagraph(blockFormat).insertText(block.text, 'Start');
      looks.push(...textLooks(text, blockFormat.font));
    }
  }
  for (const write of tables) write();
  return looks;
}

function belowTable(format: FormatSettings): FormatSettings {
  const { spaceBefore } = paragraphFormatOf(lookBelowTable(format.look));
  return spaceBefore === undefined
    ? format
    : { ...format, paragraph: { ...format.paragraph, spaceBefore } };
}
