/** Value of an on/off property (ECMA-376 17.17.4): one that is there is on unless it says otherwise. */
export function isOnValue(value: string | null): boolean {
  return value === null || !['0', 'false', 'off'].includes(value);
}

/** Value of an on/off attribute (ECMA-376 22.9.2.7): a missing one is off. */
export function isTrueValue(value: string | null): boolean {
  return value !== null && ['1', 'true', 'on'].includes(value);
}
