import type { Assessment } from '../assessment';

/** One answer of an assessment, to get and to replace. */
export interface Lens<Value> {
  get: (assessment: Assessment) => Value;
  set: (assessment: Assessment, value: Value) => Assessment;
}

/** Parts of an assessment that are records of answers. */
type RecordPart = {
  [Key in keyof Assessment]: Assessment[Key] extends readonly unknown[] | string ? never : Key;
}[keyof Assessment];

/** The answer under a name in a part: `at('climate', 'baseline')`. */
export function at<Part extends RecordPart, Key extends keyof Assessment[Part]>(
  part: Part,
  key: Key,
): Lens<Assessment[Part][Key]> {
  return {
    get: (assessment) => assessment[part][key],
    set: (assessment, value) => ({
      ...assessment,
      [part]: { ...assessment[part], [key]: value },
    }),
  };
}

/** An answer that is no part of others. */
export function topLevel(key: 'coBenefits' | 'followUp'): Lens<string> {
  return {
    get: (assessment) => assessment[key],
    set: (assessment, value) => ({ ...assessment, [key]: value }),
  };
}
