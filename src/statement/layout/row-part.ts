import type { Dimension } from '../../assessment/catalogue';
import type { OptionColumn, RatingColumn } from '../../assessment/fields/field';
import { doingNothing } from '../../assessment/schema/balance';
import { betweenValues } from '../../document/blocks/without-tables';
import type { Profile } from '../../profile/profile';
import type { TextPart } from './part';

/** A row of the table of ratings where it stands as a paragraph (`withoutTables`). */
export function ratingRowPart(
  dimension: Dimension,
  columns: readonly RatingColumn[],
  { table }: Profile,
): TextPart {
  const values = columns.map((column) => ({
    label: table[column],
    path: `${dimension}.${column}`,
  }));
  return { lead: table[dimension], pieces: labelled(values, '') };
}

/** A row of the table of alternatives where it stands as a paragraph. */
export function optionRowPart(
  id: string,
  columns: readonly OptionColumn[],
  { options }: Profile,
): TextPart {
  const values = columns.map((column) => ({
    label: options[column],
    path: `options.${id}.${column}`,
  }));
  if (id === doingNothing) return { lead: options.nothing, pieces: labelled(values, '') };
  const what = { path: `options.${id}.what`, title: options.option };
  return { lead: options.option, pieces: [what, ...labelled(values, betweenValues)] };
}

function labelled(
  values: readonly { label: string; path: string }[],
  first: string,
): TextPart['pieces'] {
  return values.flatMap(({ label, path }, index) => [
    `${index === 0 ? first : betweenValues}${label}: `,
    { path, title: label },
  ]);
}
