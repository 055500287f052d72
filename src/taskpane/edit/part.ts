import type { Assessment } from '../../assessment/assessment';

/** The parts of an assessment that are records of answers. */
export type Part = {
  [Key in keyof Assessment]: Assessment[Key] extends readonly unknown[] | string ? never : Key;
}[keyof Assessment];

/** Changes some answers of one part; the others stay. */
export function withPart<Key extends Part>(
  assessment: Assessment,
  part: Key,
  change: Partial<Assessment[Key]>,
): Assessment {
  return { ...assessment, [part]: { ...assessment[part], ...change } };
}
