import type { Assessment } from '../../assessment/assessment';

/** The parts of an assessment that are records of answers. */
type Part = {
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

interface Row {
  id: string;
}

/** The first free id ("m1"). Ids do not follow the position, because fields of the statement are tied to them. */
export function freeId(rows: readonly Row[], letter: string): string {
  const taken = new Set(rows.map(({ id }) => id));
  let number = 1;
  while (taken.has(`${letter}${number}`)) number += 1;
  return `${letter}${number}`;
}

/** The rows with one of them changed. */
export function changedRow<Each extends Row>(
  rows: readonly Each[],
  id: string,
  change: Partial<Omit<Each, 'id'>>,
): Each[] {
  return rows.map((row) => (row.id === id ? { ...row, ...change } : row));
}

/** The rows without one of them. */
export function withoutRow<Each extends Row>(rows: readonly Each[], id: string): Each[] {
  return rows.filter((row) => row.id !== id);
}
