import type { FieldPath } from '../../../statement/field';

type Fields = Readonly<Record<FieldPath, string>>;

/** The fields that appeared, went or got another text from one reading to the next. */
export function changedFields(before: Fields, after: Fields): FieldPath[] {
  const paths = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...paths].filter((path) => before[path] !== after[path]);
}
