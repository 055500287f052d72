import type { Look, StatementBlocks } from '../../document/blocks/blocks';
import { checkPlan } from '../../document/plan/check-plan';
import type { InsertPlan, ReplacePlan } from '../../document/plan/edit-plan';
import { lookBelowTable } from '../../document/blocks/table-formatting';
import type { Snapshot } from '../../document/snapshot/snapshot';
import { textWidthAt } from '../../document/snapshot/text-width';
import { anchorProperties, searchAnchor } from './anchor';
import { liveControl } from '../read/controls';
import { fontNames, fontSetting, type FontFormat } from './font';
import { differences, formattingOf } from './formatting';
import { headingNumbering, type HeadingNumbering } from './heading-numbering';
import { titleLimit, writeInlines } from './inlines';
import { dressParagraph, dressText, type Dress } from './paragraph-format';
import { readNeighbours } from '../read/neighbours';
import { controlProperties, findOpening } from './insertion-point';
import { openingBehind, searchEnd } from './replace';
import { readBody } from '../read/read';
import { runWord } from '../host/run';
import { sectionInWord } from './replaced-section';
import { insertTable, type TableOpening } from './table';

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
    const old =
      plan.kind === 'replace' ? liveControl(contentControls.items, before, plan.root) : null;
    const opening = old ? openingBehind(old) : findOpening(anchor, contentControls.items);
    const listed = context.document.body.paragraphs.items;
    const neighbours = readNeighbours(before, listed);
    const fontOf = (paragraph: Word.Paragraph | undefined): Word.Font | null => {
      paragraph?.font.load(fontNames.join(','));
      return paragraph?.font ?? null;
    };
    const numbering = headingNumbering(plan.statement, before, listed);
    const anchorFont = fontOf(anchor.paragraph);
    const looks = plan.statement.blocks.map(({ look }) => look);
    const examples = new Map(
      looks.map((look) => [keyOf(look), fontOf(listed[neighbours.example(look) ?? -1])]),
    );
    await context.sync();
    const dressOf = (look: Look): Dress => ({
      look,
      paragraph: {
        ...differences(anchor.paragraph, neighbours.usual(look)),
        ...formattingOf(look),
      },
      font: fontSetting(look, fontFormat(anchorFont), exampleFont(examples.get(keyOf(look)))),
    });
    const closing = plan.statement.blocks.at(-1) ?? plan.statement.blocks[0];
    const close = (paragraph: Word.Paragraph): void =>
      dressParagraph(
        paragraph.insertParagraph('', 'After'),
        dressOf(closing.look),
        neighbours.localNames,
      );
    const adoptedSection = plan.kind === 'insert' ? plan.adoptedSection : undefined;
    const section = adoptedSection && sectionInWord(adoptedSection, before, listed);
    if (section?.isLast) close(section.end);
    const first = section?.heading ?? opening.open();
    if (!section) {
      if (anchor.paragraph.isListItem) first.detachFromList();
      if (opening.needsClosing()) close(first);
      writeHeading(first, plan.statement, dressOf, neighbours.localNames, numbering);
    }
    const textWidth = textWidthAt(before, search.place(before));
    writeStatement(first, plan.statement, dressOf, neighbours.localNames, textWidth);
    section?.removeText();
    old?.delete(false);
    checked(before);
    await context.sync();
  });
}

/** Turns an empty paragraph into the heading. Nothing is sent yet. */
function writeHeading(
  first: Word.Paragraph,
  { blocks: [heading] }: StatementBlocks,
  dressOf: (look: Look) => Dress,
  localNames: ReadonlyMap<string, string>,
  numbering: HeadingNumbering,
): void {
  const dress = dressOf(heading.look);
  dressParagraph(first, dress, localNames);
  numbering.join(first, dress.paragraph);
  dressText(first.insertText(heading.text, 'Start'), dress.font);
}

/** Builds the statement around and behind its heading. Nothing is sent yet. */
function writeStatement(
  first: Word.Paragraph,
  { tag, title, blocks: [, ...rest] }: StatementBlocks,
  dressOf: (look: Look) => Dress,
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
  const addParagraph = (look: Dress): Word.Paragraph => {
    last = outer.insertParagraph('', 'End');
    dressParagraph(last, look, localNames);
    return last;
  };
  for (const [index, block] of rest.entries()) {
    const blockDress = dressOf(block.look);
    if (block.kind === 'table') {
      const before = last;
      const next = rest[index + 1];
      const open: TableOpening = (rows, columns, values) =>
        next
          ? before.insertTable(rows, columns, 'After', values)
          : outer.insertTable(rows, columns, 'End', values);
      tables.push(() => insertTable(open, block, blockDress, localNames, textWidth));
      // Word joins two tables that touch.
      if (next?.kind === 'table') addParagraph(blockDress);
    } else if (block.kind === 'paragraph') {
      const dressed = rest[index - 1]?.kind === 'table' ? belowTable(blockDress) : blockDress;
      writeInlines(addParagraph(dressed), block.inlines, dressed.font);
    } else {
      dressText(addParagraph(blockDress).insertText(block.text, 'Start'), blockDress.font);
    }
  }
  for (const insert of tables) insert();
}

function belowTable(dress: Dress): Dress {
  const { spaceBefore } = formattingOf(lookBelowTable(dress.look));
  return spaceBefore === undefined
    ? dress
    : { ...dress, paragraph: { ...dress.paragraph, spaceBefore } };
}

function keyOf(look: Look): string {
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
