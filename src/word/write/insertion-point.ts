import type { Anchor } from './anchor';

/** What is loaded of every content control so that the outermost one around an anchor is outermost. */
export const controlProperties = ['tag', 'id', 'parentContentControlOrNullObject/id'];

/** The place in the body where the statement is inserted. */
export interface InsertionPoint {
  /** Inserts an empty paragraph there. */
  insertParagraph(): Word.Paragraph;
  /** Whether no paragraph follows, so that one has to be added after the statement. */
  needsTrailingParagraph(): boolean;
}

/**
 * Finds the block beside which the statement goes. A paragraph in a table means the outermost table, one
 * in a content control means the outermost control: nothing is inserted into other people's structures.
 * Loads what it needs; call the two functions after the next round trip. `controls` are all those of the
 * body, with {@link controlProperties}.
 */
export function findInsertionPoint(
  { paragraph, side }: Anchor,
  controls: readonly Word.ContentControl[],
): InsertionPoint {
  const table = outermostTable(paragraph);
  const nearest = (table ?? paragraph).parentContentControlOrNullObject;
  const next = table ? table.getParagraphAfterOrNullObject() : paragraph.getNextOrNullObject();
  nearest.load('id');
  next.load('tableNestingLevel');
  const outermost = (): Word.ContentControl | null =>
    nearest.isNullObject ? null : outermostControl(nearest.id, controls);
  return {
    insertParagraph: () => (outermost() ?? table ?? paragraph).insertParagraph('', side),
    needsTrailingParagraph() {
      // How far a control extends is not known here; the document is valid without a paragraph after it,
      // too.
      if (outermost()) return false;
      if (side === 'Before') return table !== null;
      return next.isNullObject || next.tableNestingLevel > 0;
    },
  };
}

function outermostTable(paragraph: Word.Paragraph): Word.Table | null {
  if (paragraph.tableNestingLevel === 0) return null;
  let table = paragraph.parentTable;
  for (let level = 1; level < paragraph.tableNestingLevel; level += 1) table = table.parentTable;
  return table;
}

/** Goes up from a control; a chain cannot be longer than there are controls. */
function outermostControl(
  id: number,
  controls: readonly Word.ContentControl[],
): Word.ContentControl | null {
  let outermost: Word.ContentControl | null = null;
  let nextId: number | null = id;
  for (let step = 0; step < controls.length && nextId !== null; step += 1) {
    const control = controls.find((one) => one.id === nextId);
    if (!control) break;
    outermost = control;
    const parent = control.parentContentControlOrNullObject;
    nextId = parent.isNullObject ? null : parent.id;
  }
  return outermost;
}
