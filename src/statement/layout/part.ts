import type { OptionColumn } from '../../assessment/fields/field';
import { doingNothing } from '../../assessment/schema/balance';
import type { FieldPath } from '../field';

/** A field of a paragraph, with the title that its control carries. */
interface PartField {
  path: FieldPath;
  title: string;
}

/** One paragraph behind the table: a lead-in, then fields and the words between them. */
export interface TextPart {
  lead: string;
  pieces: (string | PartField)[];
}

/** The table of alternatives under its lead-in: one row for each option, and only columns with content. */
export interface OptionsPart {
  lead: string;
  options: string[];
  columns: OptionColumn[];
}

/** What follows the table of ratings, block by block. */
export type Part = TextPart | OptionsPart;

export function isOptions(part: Part): part is OptionsPart {
  return 'options' in part;
}

/** One paragraph with one field of the same name. */
export function singlePart(lead: string, path: FieldPath): TextPart {
  return { lead, pieces: [{ path, title: lead }] };
}

/** Paths of the fields of a part, in order; there is always at least one. */
export function pathsOf(part: Part): FieldPath[] {
  if (isOptions(part)) return part.options.flatMap((id) => optionPaths(id, part));
  return part.pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.path]));
}

/** Paths of one row of the table of alternatives; doing nothing has fixed words. */
export function optionPaths(id: string, { columns }: Pick<OptionsPart, 'columns'>): FieldPath[] {
  const what = id === doingNothing ? [] : ['what'];
  return [...what, ...columns].map((column) => `options.${id}.${column}`);
}
