import type { BlockInsertion } from '../../document/plan/edit-plan';
import { controlsInside } from '../../document/snapshot/controls';
import { lookBelowTable } from '../../document/blocks/table-formatting';
import type { StatementInWord } from '../read/statement-in-word';
import type { Snapshot } from '../../document/snapshot/snapshot';
import { fontOf, type FontSetting } from './font';
import { paragraphFormatOf } from './paragraph-format';
import { writeInlines } from './inlines';
import { paragraphLooks, type LookStep } from './looks';

/** A place after a block of the statement. */
interface Spot {
  /** Whether the block is the last one of the statement. */
  atEnd: boolean;
  /** Whether the block is a table. */
  table: boolean;
  /** The paragraph added there last, so that several keep their order. */
  last: Word.Paragraph | null;
  /** Adds the first one. */
  open: () => Word.Paragraph;
}

/**
 * Adds paragraphs after the blocks that hold the fields named in the plan. Nothing is sent yet; returns how
 * to format them.
 */
export function insertBlocks(
  insertions: readonly BlockInsertion[],
  statement: StatementInWord,
  localNames: ReadonlyMap<string, string>,
): LookStep[] {
  const looks: LookStep[] = [];
  const spots = new Map<string, Spot>();
  const behindAdded = new Map<string, Spot>();
  for (const { after, block } of insertions) {
    const spot = behindAdded.get(after) ?? spotBehind(after, statement, spots);
    const belowTable = spot.table && spot.last === null;
    const paragraph = addAt(spot, statement.root);
    const { inlines } = block;
    const look = belowTable ? lookBelowTable(block.look) : block.look;
    const font: FontSetting = { bold: look.bold, ...fontOf(look) };
    const format = { look, paragraph: paragraphFormatOf(look), font };
    looks.push(...paragraphLooks(paragraph, format, localNames));
    looks.push(...writeInlines(paragraph, inlines, font));
    const behind: Spot = { ...spot, table: false, last: paragraph, open: () => paragraph };
    for (const inline of inlines) if (inline.kind === 'field') behindAdded.set(inline.tag, behind);
  }
  return looks;
}

/**
 * After the last paragraph of a control a new one could end up outside, so it is added at the control's
 * end.
 */
function addAt(spot: Spot, root: Word.ContentControl): Word.Paragraph {
  if (spot.atEnd) spot.last = root.insertParagraph('', 'End');
  else spot.last = spot.last?.insertParagraph('', 'After') ?? spot.open();
  return spot.last;
}

/** One spot for all fields of a paragraph, and one for all fields of a table. */
function spotBehind(tag: string, statement: StatementInWord, spots: Map<string, Spot>): Spot {
  const { snapshot, position, field } = statement;
  const outer = snapshot.controls[position];
  const last = outer?.last ?? 0;
  const index = controlsInside(snapshot, position, tag)[0]?.last ?? 0;
  const table = ownTable(snapshot, index, outer?.first ?? 0);
  const key = table === null ? `paragraph ${index}` : `table ${table}`;
  const existing = spots.get(key);
  if (existing) return existing;
  const spot: Spot = {
    atEnd: table === null ? index === last : table === ownTable(snapshot, last, outer?.first ?? 0),
    table: table !== null,
    last: null,
    open: () => {
      const paragraph = field(tag).lastParagraph();
      return (table === null ? paragraph : paragraph.parentTable).insertParagraph('', 'After');
    },
  };
  spots.set(key, spot);
  return spot;
}

/**
 * The statement's own table around a paragraph; a layout table around the whole statement does not count.
 */
function ownTable(snapshot: Snapshot, paragraph: number, heading: number): number | null {
  const table = tableOf(snapshot, paragraph);
  return table === tableOf(snapshot, heading) ? null : table;
}

function tableOf(snapshot: Snapshot, paragraph: number): number | null {
  return snapshot.paragraphs[paragraph]?.cell?.table ?? null;
}
