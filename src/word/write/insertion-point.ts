import type { Answers, LookUp } from '../read/look-ups';
import type { Anchor } from './anchor';

/** What is loaded of every content control so that the outermost one around an anchor is outermost. */
export const controlProperties = ['tag', 'id', 'parentContentControlOrNullObject/id'];

/** The place in the body where the statement is inserted. */
interface InsertionPoint {
  /** Inserts an empty paragraph there. */
  insertParagraph(): Word.Paragraph;
  /** Whether no paragraph follows, so that one has to be added after the statement. */
  needsTrailingParagraph(): boolean;
}

/** What lies around the anchor, to be asked for. */
export interface InsertionPointSearch {
  questions: readonly LookUp<unknown>[];
  find: (answers: Answers) => InsertionPoint;
}

/**
 * Finds the block beside which the statement goes. A paragraph in a table means the outermost table, one
 * in a content control means the outermost control: nothing is inserted into other people's structures.
 * `controls` are all those of the body, with {@link controlProperties}.
 */
export function searchInsertionPoint(
  { paragraph, side }: Anchor,
  controls: readonly Word.ContentControl[],
): InsertionPointSearch {
  const table = outermostTable(paragraph);
  const block = table ?? paragraph;
  const nearest: LookUp<Word.ContentControl | null> = {
    load: () => block.parentContentControlOrNullObject.load('id'),
    read() {
      const { parentContentControlOrNullObject: around } = block;
      return around.isNullObject ? null : outermostControl(around.id, controls);
    },
    otherwise: null,
  };
  const next = table ? table.getParagraphAfterOrNullObject() : paragraph.getNextOrNullObject();
  const nothingFollows: LookUp<boolean> = {
    load: () => next.load('tableNestingLevel'),
    read: () => next.isNullObject || next.tableNestingLevel > 0,
    otherwise: false,
  };
  return {
    questions: [nearest, nothingFollows],
    find(answers) {
      const outermost = answers(nearest);
      return {
        insertParagraph: () => (outermost ?? block).insertParagraph('', side),
        needsTrailingParagraph() {
          // How far a control extends is not known here; the document is valid without a paragraph after
          // it, too.
          if (outermost) return false;
          return side === 'Before' ? table !== null : answers(nothingFollows);
        },
      };
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
