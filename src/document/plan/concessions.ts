import type { Block } from '../blocks/blocks';
import type { Snapshot } from '../snapshot/snapshot';
import type { EditPlan } from './edit-plan';

/**
 * Kinds of formatting that a host can refuse; the text stands without them. In the order in which they are
 * set: a style removes the others, and a list has indents of its own.
 */
export const formattingKinds = [
  'style',
  'numbering',
  'paragraph',
  'font',
  'table-style',
  'borders',
  'column-widths',
  'header-row',
] as const;

export type FormattingKind = (typeof formattingKinds)[number];

/** What a host did not accept of a plan that it carried out otherwise. */
export interface Concessions {
  /** Formatting that is missing, each kind once; may be empty. */
  unformatted: readonly FormattingKind[];
  /** Set where each row of the tables became a paragraph, because no field fits into a cell. */
  rowsAsParagraphs?: true;
}

/** The reading after a plan was applied; without `concessions` everything is as planned. */
export interface Applied extends Snapshot {
  concessions?: Concessions;
}

const ofText: readonly FormattingKind[] = ['style', 'paragraph', 'font'];

/** All formatting that a plan asks for. */
export function formattingOf(plan: EditPlan): readonly FormattingKind[] {
  if (plan.kind === 'update') return plan.insertions.length > 0 ? ofText : [];
  if (plan.kind !== 'insert' && plan.kind !== 'replace') return [];
  const { blocks } = plan.statement;
  const isTable = ({ kind }: Block): boolean => kind === 'table';
  if (blocks.some(isTable)) return formattingKinds.filter((kind) => kind !== 'numbering');
  return ofText;
}
