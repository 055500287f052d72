import type { Mistake } from '../assessment/mistake';
import { jsonMistake } from './json-mistake';

/** Largest file of a profile that is read, in characters. */
export const longestProfile = 200_000;

/** Reads a file's text as JSON; what is wrong with it is named with line and column. Never throws. */
export function parseJson(text: string): { value: unknown } | { mistakes: Mistake[] } {
  if (text.length > longestProfile) {
    const detail = `characters:${String(longestProfile)}`;
    return { mistakes: [{ place: '', problem: 'too-long', detail }] };
  }
  const json = text.replace(/^\uFEFF/, '');
  const mistake = jsonMistake(json);
  if (!mistake) return { value: JSON.parse(json) as unknown };
  const detail = `position:${String(mistake.line)}/${String(mistake.column)}`;
  return { mistakes: [{ place: '', problem: 'not-json', detail }] };
}
