import { fieldValue } from './empty-mark';

/** A word of the profile and a text in one field: "Kosten – Der Holzbau ist teurer."; either may be missing. */
export function wordAndText(word: string | null, text: string): string {
  const value = fieldValue(text);
  if (word === null) return value;
  return value === '' ? word : `${word} – ${value}`;
}

/**
 * Reads such a field back: the id of the word, and the text. Text that does not start with one of the
 * words, or continues without a dash, is only text.
 */
export function readWordAndText<Id extends string>(
  text: string,
  words: Record<Id, string>,
): { id: Id | null; text: string } {
  const value = fieldValue(text);
  for (const [id, word] of longestFirst(words)) {
    if (!value.toLowerCase().startsWith(word.toLowerCase())) continue;
    const rest = value.slice(word.length);
    if (rest === '') return { id, text: '' };
    const dash = /^\s+[–—-]\s+/.exec(rest);
    if (dash) return { id, text: rest.slice(dash[0].length) };
  }
  return { id: null, text: value };
}

/** Words by their ids, so that "Entlastung und Belastung" is tried before "Entlastung". */
export function longestFirst<Id extends string>(words: Record<Id, string>): [Id, string][] {
  const entries = Object.entries(words) as [Id, string][];
  return entries.sort(([, one], [, other]) => other.length - one.length);
}

/** The id whose word equals a text, ignoring case and a full stop; null for any other text. */
export function readWord<Id extends string>(text: string, words: Record<Id, string>): Id | null {
  const plain = (word: string) => word.toLowerCase().replace(/\.$/, '');
  const found = longestFirst(words).find(([, word]) => plain(word) === plain(text));
  return found?.[0] ?? null;
}
