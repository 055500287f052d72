import { normaliseText } from '../../document/text/normalise';

/**
 * The text of a field that must be there but has no value: an empty control would show Word's own prompt.
 */
export const emptyMark = '–';

/** Text of a field as it is compared: on one line, empty when it holds only a dash. */
export function fieldValue(text: string): string {
  const value = normaliseText(text);
  return /^[-‐‑‒–—―−]$/.test(value) ? '' : value;
}
