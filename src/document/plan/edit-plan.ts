import type { ParagraphBlock, StatementBlocks } from '../blocks/blocks';

/**
 * Where a statement goes. A paragraph inside a table stands for the whole outermost table.
 * `cursor` falls back to the end where a document has no cursor.
 */
export type Place =
  { kind: 'before' | 'after'; paragraph: number } | { kind: 'cursor' } | { kind: 'end' };

/**
 * A section that somebody wrote and whose place the statement takes: its heading becomes the statement's
 * as it is, and the paragraphs and tables below it go. `expect` holds the texts of all of them, the
 * heading's first, as they were when the plan was made.
 */
export interface AdoptedSection {
  heading: number;
  last: number;
  expect: string[];
}

/** Insert the statement; `expect` is the text of the paragraph that `place` names, as it was when the plan was made. */
export interface InsertPlan {
  kind: 'insert';
  place: Place;
  expect: string | null;
  statement: StatementBlocks;
  /** With it, `place` is before the section's heading, and the statement's heading has its text. */
  adoptedSection?: AdoptedSection;
}

/** Give a field a new text. `from` is what it held when the plan was made; anything else there now stops the plan. */
export interface FieldEdit {
  tag: string;
  from: string;
  to: string;
}

/** Put a paragraph behind the block that holds the field `after` (behind the table when that field stands in one). */
export interface BlockInsertion {
  after: string;
  block: ParagraphBlock;
}

/** Take out the paragraph that holds the field `tag`; `expect` is the whole paragraph's text when the plan was made. */
export interface BlockRemoval {
  tag: string;
  expect: string;
}

/** Change the statement in place. `root` is the tag of the outer control. */
export interface UpdatePlan {
  kind: 'update';
  root: string;
  fields: FieldEdit[];
  removals: BlockRemoval[];
  /** In document order; several with the same `after` keep their order. */
  insertions: BlockInsertion[];
}

/** Take out the outer control with all that it holds; `expect` is its text when the plan was made. */
export interface RemovePlan {
  kind: 'remove';
  root: string;
  expect: string;
}

/**
 * Write the statement anew where it stands. The old one goes only when the new one is whole, so that
 * one of them stands at any time. `expect` is the old one's text when the plan was made.
 */
export interface ReplacePlan {
  kind: 'replace';
  root: string;
  expect: string;
  statement: StatementBlocks;
}

/** Leave one of several statements. */
export interface RemoveDuplicatesPlan {
  kind: 'remove-duplicates';
  root: string;
  /** One entry a statement, in document order; `release` makes ordinary text of it, `remove` takes it out. */
  statements: { action: 'keep' | 'release' | 'remove'; expect: string }[];
  /** Tags of controls that a released statement holds begin so; they go, and their text stays. */
  fieldTagPrefix: string;
}

/** What is to be written, as data: made by a pure function, shown to the person, then applied. */
export type EditPlan = InsertPlan | UpdatePlan | RemovePlan | ReplacePlan | RemoveDuplicatesPlan;
