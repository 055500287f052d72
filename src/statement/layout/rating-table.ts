import { dimensions } from '../../assessment/catalogue';
import type { RatingColumn } from '../../assessment/fields/field';
import { ratings } from '../../assessment/rating';
import type { Inline, TableBlock } from '../../document/blocks/blocks';
import type { Profile } from '../../profile/profile';
import type { FieldPath } from '../field';
import { columnWidths } from './column-widths';
import { fieldInline } from './inline';
import { ratingText } from './rating-text';
import type { StatementFormats } from '../style/statement-formats';
import type { LayoutVariant } from './layout-variant';
import { tableLook } from './table-size';

/** The columns of a form; the column for amounts only when any is known. */
export function ratingColumns(
  variant: LayoutVariant,
  texts: Record<FieldPath, string>,
): RatingColumn[] {
  if (variant === 'not-relevant') return [];
  const known = dimensions.some((dimension) => texts[`${dimension}.amount`] !== undefined);
  return variant === 'long' && known ? ['rating', 'amount', 'reason'] : ['rating', 'reason'];
}

/** Paths of the fields of the table, row by row. */
export function ratingPaths(columns: readonly RatingColumn[]): FieldPath[] {
  return dimensions.flatMap((dimension) => columns.map((column) => `${dimension}.${column}`));
}

/** The table of ratings. */
export function ratingTable(
  texts: Record<FieldPath, string>,
  profile: Profile,
  columns: readonly RatingColumn[],
  formats: StatementFormats,
): TableBlock {
  const { table } = profile;
  const { page, look } = tableLook(formats);
  const rows = dimensions.map((dimension): Inline[][] => [
    [{ kind: 'text', text: table[dimension] }],
    ...columns.map((column) => [
      fieldInline(`${dimension}.${column}`, `${table[dimension]}: ${table[column]}`, texts),
    ]),
  ]);
  const labels = dimensions.map((dimension) => table[dimension]);
  return {
    kind: 'table',
    look,
    header: [table.subject, ...columns.map((column) => table[column])],
    rows,
    widths: columnWidths(
      [
        { heading: table.subject, labels, texts: [] },
        ...columns.map((column) => ({
          heading: table[column],
          labels: column === 'rating' ? ratings.map((rating) => ratingText(rating, profile)) : [],
          texts: dimensions.map((dimension) => texts[`${dimension}.${column}`] ?? ''),
        })),
      ],
      page,
    ),
    description: table.description,
  };
}
