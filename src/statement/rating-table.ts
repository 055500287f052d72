import { dimensions } from '../assessment/catalogue';
import type { Inline, Look, TableBlock } from '../document/block';
import type { Profile } from '../profile/profile';
import type { FieldPath } from './field';
import { fieldInline } from './inline';

/**
 * The table of ratings. The long form always has the column for amounts, even when none is known
 * yet: the table keeps its shape, so that an update only ever touches fields.
 */
export function ratingTable(
  texts: Record<FieldPath, string>,
  profile: Profile,
  form: 'long' | 'short',
  look: Look,
): TableBlock {
  const { table } = profile;
  const columns = form === 'long' ? longColumns : shortColumns;
  const rows = dimensions.map((dimension): Inline[][] => [
    [{ kind: 'text', text: table[dimension] }],
    ...columns.map((column) => [
      fieldInline(`${dimension}.${column}`, `${table[dimension]}: ${table[column]}`, texts),
    ]),
  ]);
  const header = [table.subject, ...columns.map((column) => table[column])];
  const labels = dimensions.map((dimension) => table[dimension]);
  return {
    kind: 'table',
    look,
    header,
    rows,
    widths: columnWidths([[table.subject, ...labels], ...header.slice(1).map((text) => [text])]),
    description: table.description,
  };
}

const longColumns = ['rating', 'amount', 'reason'] as const;
const shortColumns = ['rating', 'reason'] as const;

/** Part of the text width of A4 (160 mm) that one letter and a cell's margins take at 11 points. */
const letter = 1.3;
const margins = 2.5;

/**
 * Percent of the text width: every column fits its longest word, so that none is broken, and the
 * last one, the reason, gets the rest.
 */
export function columnWidths(columns: string[][]): number[] {
  const longest = (texts: string[]) =>
    Math.max(...texts.flatMap((text) => text.split(/\s+/)).map((word) => word.length));
  const narrow = columns
    .slice(0, -1)
    .map((texts) => Math.min(30, Math.max(15, Math.round(longest(texts) * letter + margins))));
  const total = narrow.reduce((sum, width) => sum + width, 0);
  return [...narrow, 100 - total];
}
