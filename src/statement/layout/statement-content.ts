import type { RatingColumn } from '../../assessment/fields/field';
import type { FieldPath } from '../field';
import { isOptions, pathsOf, type Part } from './part';
import { ratingPaths } from './rating-table';
import type { LayoutVariant } from './layout-variant';

/** What a statement says, before it is laid out. */
export interface StatementContent {
  variant: LayoutVariant;
  /** Text by path; what is missing is empty. */
  texts: Record<FieldPath, string>;
  /** Columns of the table of ratings; none where there is no table. */
  columns: RatingColumn[];
  /** What follows the table, in order. */
  parts: Part[];
}

/** Paths of the fields that stand in tables, table by table and row by row. */
export function tablePaths({ columns, parts }: StatementContent): FieldPath[] {
  return [...ratingPaths(columns), ...parts.filter(isOptions).flatMap(pathsOf)];
}
