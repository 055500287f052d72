import { alphabet, endsWord, firstLetter, hyphen, isInWord, tabled } from './letter-table';
import type { Continuation } from '../evidence/word-matcher';

/** A word of a text, without hyphens at its ends, and the position after it. */
export interface FoundWord {
  word: string;
  end: number;
}

/** The word around a position of a text; null where its ends are unclear. */
export function wordAround(text: string, at: number): FoundWord | null {
  let start = at;
  while (start > 0 && isInWord(text.charCodeAt(start - 1))) start -= 1;
  let end = at;
  while (end < text.length && isInWord(text.charCodeAt(end))) end += 1;
  // Two hyphens end a word, one does not.
  if (text.slice(start, end).includes('--')) return null;
  if (isUnforeseen(text.charCodeAt(end))) return null;
  if (text.charCodeAt(start) === hyphen) start += 1;
  if (text.charCodeAt(end - 1) === hyphen) end -= 1;
  const word = text.slice(start, end);
  return word === '' ? null : { word, end };
}

/** Signs that no phrase crosses. */
const parting = new Set([...',;:()–—'].map((sign) => sign.charCodeAt(0)));

/** Up to `count` words after a position, as far as a phrase may reach; null where they are unclear. */
export function wordsBehind(text: string, from: number, count: number): string[] | null {
  const words: string[] = [];
  for (let at = from; at < text.length && words.length < count; at += 1) {
    const code = text.charCodeAt(at);
    if (parting.has(code)) break;
    if (isUnforeseen(code)) return null;
    if (code === hyphen || !isInWord(code)) continue;
    const found = wordAround(text, at);
    if (!found) return null;
    words.push(found.word);
    at = found.end - 1;
  }
  return words;
}

/** Whether a phrase may continue after a word, judging by the first letter of the next: few do. */
export function mayGoOn(text: string, end: number, { reach, letters }: Continuation): boolean {
  if (reach === 0 || end === text.length) return false;
  const letter = text.charCodeAt(end) === space ? firstLetter[text.charCodeAt(end + 1)] : undefined;
  return letter === undefined || letter >= alphabet.length || letters.has(letter);
}

const space = 0x20;

function isUnforeseen(code: number): boolean {
  return code >= tabled && !endsWord(code);
}
