type Plain = Record<string, unknown>;

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function merged(base: unknown, mine: unknown, theirs: unknown): unknown {
  if (same(mine, base)) return theirs;
  if (!isPlain(base) || !isPlain(mine) || !isPlain(theirs)) return mine;
  const keys = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
  // A removed entry ("no longer pending") must not stay as a key without a value.
  return Object.fromEntries(
    [...keys]
      .map((key) => [key, merged(base[key], mine[key], theirs[key])] as const)
      .filter(([, value]) => value !== undefined),
  );
}

/**
 * A three-way merge, for what a person typed while the document was being written: a value changed since
 * `base` stays as in `mine`, every other comes from `theirs`. A list counts as one value.
 */
export function rebase<T>(base: T, mine: T, theirs: T): T {
  return merged(base, mine, theirs) as T;
}
