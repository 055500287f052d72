interface Row {
  id: string;
}

/** The first id that is free ("m1"): an id is never reused by position, because fields are tied to it. */
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
