type Plain = Record<string, unknown>;

/**
 * A profile on top of the one that it extends: objects are completed key by key, lists and texts
 * replaced as a whole. Neither is changed, and nothing is validated here.
 */
export function extended(base: unknown, own: unknown): unknown {
  if (!isPlain(base) || !isPlain(own)) return own;
  const keys = [...Object.keys(base), ...Object.keys(own)].filter((key) => key !== 'extends');
  return Object.fromEntries(
    [...new Set(keys)].map((key) => [
      key,
      Object.hasOwn(own, key)
        ? Object.hasOwn(base, key)
          ? extended(base[key], own[key])
          : own[key]
        : base[key],
    ]),
  );
}

/** Id of the profile that a profile builds on, or null. */
export function baseOf(value: unknown): string | null {
  if (!isPlain(value) || typeof value['extends'] !== 'string') return null;
  return value['extends'];
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
