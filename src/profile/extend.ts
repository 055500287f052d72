type Plain = Record<string, unknown>;

/** Parts that hold figures together with their source: no figure may stand under another's source. */
export const wholeParts: readonly string[] = ['thresholds', 'socialCost'];

/**
 * A profile on top of the one that it extends: objects are completed key by key; lists, texts and
 * {@link wholeParts} are replaced as a whole. Neither is changed, and nothing is validated here.
 */
export function extended(base: unknown, own: unknown): unknown {
  if (!isPlain(base) || !isPlain(own)) return own;
  const keys = [...Object.keys(base), ...Object.keys(own)].filter((key) => key !== 'extends');
  return Object.fromEntries(
    [...new Set(keys)].map((key) => {
      if (!Object.hasOwn(own, key)) return [key, base[key]];
      const whole = !Object.hasOwn(base, key) || wholeParts.includes(key);
      return [key, whole ? own[key] : extended(base[key], own[key])];
    }),
  );
}

/** Whether a value is an object with entries. */
export function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
