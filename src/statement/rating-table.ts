import { dimensions } from '../assessment/catalogue';
import { ratings } from '../assessment/rating';
import type { Inline, TableBlock } from '../document/block';
import type { Profile } from '../profile/profile';
import type { FieldPath } from './field';
import { columnWidths } from './column-widths';
import { fieldInline } from './inline';
import { ratingText } from './rating-text';
import { usualPage, type Looks } from './looks';

/** Narrower columns of text, in points, get a table in small letters. */
const narrowPage = 300;
const narrowSize = 8;

/**
 * The table of ratings. The long form always has the column for amounts, even when none is known
 * yet: the table keeps its shape, so that an update only ever touches fields.
 */
export function ratingTable(
  texts: Record<FieldPath, string>,
  profile: Profile,
  form: 'long' | 'short',
  looks: Looks,
): TableBlock {
  const { table } = profile;
  const page = looks.page ?? usualPage;
  const size = page.textWidth < narrowPage ? Math.min(page.textSize, narrowSize) : page.textSize;
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
    look: { ...looks.body, ...(size < page.textSize ? { size } : {}) },
    header,
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
      { ...page, textSize: size },
    ),
    description: table.description,
  };
}

const longColumns = ['rating', 'amount', 'reason'] as const;
const shortColumns = ['rating', 'reason'] as const;
