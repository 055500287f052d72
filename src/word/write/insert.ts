import type { Look, StatementBlocks } from '../../document/blocks/blocks';
import { checkPlan } from '../../document/plan/check-plan';
import type { InsertPlan, ReplacePlan } from '../../document/plan/edit-plan';
import { lookBelowTable } from '../../document/blocks/table-formatting';
import type { Snapshot } from '../../document/snapshot/snapshot';
import { textWidthAt } from '../../document/snapshot/text-width';
import { anchorProperties, searchAnchor } from './anchor';
import { liveControl } from '../read/controls';
import { fontProperties, fontSetting, type FontFormat } from './font';
import { formatDifferences, paragraphFormatOf } from './paragraph-format';
import { headingNumbering, type HeadingNumbering } from './heading-numbering';
import { titleLimit, writeInlines } from './inlines';
import { formatParagraph, formatText, type FormatSettings } from './apply-format';
import { readNeighbours } from '../read/neighbours';
import { controlProperties, findInsertionPoint } from './insertion-point';
import { insertionPointBehind, searchEnd } from './replace';
import { readBody } from '../read/read';
import { runWord } from '../host/run';
import { adoptedSectionInWord } from './adopted-section';
import { insertTable, type InsertEmptyTable } from './table';

/**
 * Inserts a statement in three round trips: read and check, look at the neighbours' fonts, write. One
 * that replaces another is written after it, and the other is removed last. `checked` receives the
 * earlier snapshot when only the write is left.
 */
export function insertStatement(
  plan: InsertPlan | ReplacePlan,
  checked: (before: Snapshot) => void,
): Promise<void> {
  return runWord(async (context) => {
    const search =
      plan.kind === 'insert' ? searchAnchor(context, plan) : searchEnd(context, plan.root);
    const { contentControls } = context.document.body;
    const before = await readBody(context, {
      paragraphs: anchorProperties,
      controls: controlProperties,
      also: search.load,
    });
    checkPlan(plan, before);
    const anchor = search.find(before);
    const replacedStatement =
      plan.kind === 'replace' ? liveControl(contentControls.items, before, plan.root) : null;
    const insertionPoint = replacedStatement
      ? insertionPointBehind(replacedStatement)
      : findInsertionPoint(anchor, contentControls.items);
    const listed = context.document.body.paragraphs.items;
    const neighbours = readNeighbours(before, listed);
    const fontOf = (paragraph: Word.Paragraph | undefined): Word.Font | null => {
      paragraph?.font.load(fontProperties.join(','));
      return paragraph?.font ?? null;
    };
    const numbering = headingNumbering(plan.statement, before, listed);
    const anchorFont = fontOf(anchor.paragraph);
    const looks = plan.statement.blocks.map(({ look }) => look);
    const examples = new Map(
      looks.map((look) => [lookKey(look), fontOf(listed[neighbours.example(look) ?? -1])]),
    );
    await context.sync();
    const formatOf = (look: Look): FormatSettings => ({
      look,
      paragraph: {
        ...formatDifferences(anchor.paragraph, neighbours.usual(look)),
        ...paragraphFormatOf(look),
      },
      font: fontSetting(look, fontFormat(anchorFont), exampleFont(examples.get(lookKey(look)))),
    });
    const lastBlock = plan.statement.blocks.at(-1) ?? plan.statement.blocks[0];
    const addTrailingParagraph = (paragraph: Word.Paragraph): void =>
      formatParagraph(
        paragraph.insertParagraph('', 'After'),
        formatOf(lastBlock.look),
        neighbours.localNames,
      );
    const adoptedSection = plan.kind === 'insert' ? plan.adoptedSection : undefined;
    const section = adoptedSection && adoptedSectionInWord(adoptedSection, before, listed);
    if (section?.isLast) addTrailingParagraph(section.end);
    const first = section?.heading ?? insertionPoint.insertParagraph();
    if (!section) {
      if (anchor.paragraph.isListItem) first.detachFromList();
      if (insertionPoint.needsTrailingParagraph()) addTrailingParagraph(first);
      writeHeading(first, plan.statement, formatOf, neighbours.localNames, numbering);
    }
    const textWidth = textWidthAt(before, search.place(before));
    writeStatement(first, plan.statement, formatOf, neighbours.localNames, textWidth);
    section?.removeText();
    replacedStatement?.delete(false);
    checked(before);
    await context.sync();
  });
}

/** Turns an empty paragraph into the heading. Nothing is sent yet. */
function writeHeading(
  first: Word.Paragraph,
  { blocks: [heading] }: StatementBlocks,
  formatOf: (look: Look) => FormatSettings,
  localNames: ReadonlyMap<string, string>,
  numbering: HeadingNumbering,
): void {
  const format = formatOf(heading.look);
  formatParagraph(first, format, localNames);
  numbering.join(first, format.paragraph);
  formatText(first.insertText(heading.text, 'Start'), format.font);
}

/** Builds the statement around and behind its heading. Nothing is sent yet. */
function writeStatement(
  first: Word.Paragraph,
  { tag, title, blocks: [, ...rest] }: StatementBlocks,
  formatOf: (look: Look) => FormatSettings,
  localNames: ReadonlyMap<string, string>,
  textWidth: number,
): void {
  const outer = first.insertContentControl();
  outer.tag = tag;
  outer.title = title.slice(0, titleLimit);
  outer.appearance = 'BoundingBox';

  // All paragraphs come first and tables go between them: what Word adds after a table at the end of a
  // control differs from host to host.
  let last = first;
  const tables: (() => void)[] = [];
  const addParagraph = (format: FormatSettings): Word.Paragraph => {
    last = outer.insertParagraph('', 'End');
    formatParagraph(last, format, localNames);
    return last;
  };
  for (const [index, block] of rest.entries()) {
    const blockFormat = formatOf(block.look);
    if (block.kind === 'table') {
      const before = last;
      const next = rest[index + 1];
      const open: InsertEmptyTable = (rows, columns, values) =>
        next
          ? before.insertTable(rows, columns, 'After', values)
          : outer.insertTable(rows, columns, 'End', values);
      tables.push(() => insertTable(open, block, blockFormat, localNames, textWidth));
      // Word joins two tables that touch.
      if (next?.kind === 'table') addParagraph(blockFormat);
    } else if (block.kind === 'paragraph') {
      const paragraphFormat =
        rest[index - 1]?.kind === 'table' ? belowTable(blockFormat) : blockFormat;
      writeInlines(addParagraph(paragraphFormat), block.inlines, paragraphFormat.font);
    } else {
      formatText(addParagraph(blockFormat).insertText(block.text, 'Start'), blockFormat.font);
    }
  }
  for (const insert of tables) insert();
}

function belowTable(format: FormatSettings): FormatSettings {
  const { spaceBefore } = paragraphFormatOf(lookBelowTable(format.look));
  return spaceBefore === undefined
    ? format
    : { ...format, paragraph: { ...format.paragraph, spaceBefore } };
}

function lookKey(look: Look): string {
  return JSON.stringify(look);
}

function exampleFont(font: Word.Font | null | undefined): FontFormat | null {
  return font ? fontFormat(font) : null;
}

const unknownFont: FontFormat = {
  name: null,
  bold: null,
  italic: null,
  size: null,
  color: null,
  underline: null,
};

function fontFormat(font: Word.Font | null): FontFormat {
  if (!font) return unknownFont;
  const { name, bold, italic, size, color, underline } = font;
  return { name, bold, italic, size, color, underline };
}
