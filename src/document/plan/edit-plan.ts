import type { ParagraphBlock, StatementBlocks } from '../blocks/blocks';

/**
 * Where a statement goes. A paragraph inside a table means the whole outermost table. `cursor` falls back
 * to the end where a document has no cursor.
 */
export type Place =
  { kind: 'before' | 'after'; paragraph: number } | { kind: 'cursor' } | { kind: 'end' };

/**
 * A hand-written section that the statement replaces: its heading becomes the statement's unchanged, and
 * the paragraphs and tables below it are removed. `expect` holds the texts of all of them, the heading's
 * first, as they were when the plan was made.
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

/**
 * Change a field's text. `from` is its text when the plan was made; if it has changed since, the plan
 * stops.
 */
export interface FieldEdit {
  tag: string;
  from: string;
  to: string;
}

/**
 * Add a paragraph after the block that holds the field `after` (after the table if the field is in one).
 */
export interface BlockInsertion {
  after: string;
  block: ParagraphBlock;
}

/**
 * Remove the paragraph that holds the field `tag`; `expect` is the whole paragraph's text when the plan
 * was made.
 */
interface BlockRemoval {
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

/** Remove the outer control with its content; `expect` is its text when the plan was made. */
export interface RemovePlan {
  kind: 'remove';
  root: string;
  expect: string;
}

/**
 * Replace the statement where it is. The old one is removed only when the new one is complete, so that
 * one of them is there at any time. `expect` is the old one's text when the plan was made.
 */
export interface ReplacePlan {
  kind: 'replace';
  root: string;
  expect: string;
  statement: StatementBlocks;
}

/** Keep one of several statements. */
export interface RemoveDuplicatesPlan {
  kind: 'remove-duplicates';
  root: string;
  /**
   * One entry for each statement, in document order; `release` turns it into ordinary text, `remove`
   * removes it.
   */
  statements: { action: 'keep' | 'release' | 'remove'; expect: string }[];
  /** Prefix of the tags inside a released statement; these controls are removed, and their text stays. */
  fieldTagPrefix: string;
}

/** What is to be written, as data: a pure function makes it, the person sees it, then it is applied. */
export type EditPlan = InsertPlan | UpdatePlan | RemovePlan | ReplacePlan | RemoveDuplicatesPlan;
