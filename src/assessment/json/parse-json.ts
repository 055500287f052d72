import type { Mistake } from '../mistake';
import { jsonMistake, repeatedKey } from './json-mistake';

/**
 * Reads a file's text of at most `longest` characters as JSON; what is wrong with it is named with line and column,
 * and so is a key that stands twice. Never throws.
 */
export function parseJson(
  text: string,
  longest: number,
): { value: unknown } | { mistakes: Mistake[] } {
  if (text.length > longest) {
    return mistaken({ place: '', problem: 'too-long', detail: `characters:${String(longest)}` });
  }
  const json = text.replace(/^\uFEFF/, '');
  const mistake = jsonMistake(json);
  if (mistake) return mistaken({ place: '', problem: 'not-json', detail: positionOf(mistake) });
  const repeated = repeatedKey(json);
  if (repeated) {
    return mistaken({ place: repeated.key, problem: 'key-twice', detail: positionOf(repeated) });
  }
  return { value: JSON.parse(json) as unknown };
}

function positionOf({ line, column }: { line: number; column: number }): string {
  return `position:${String(line)}/${String(column)}`;
}

function mistaken(mistake: Mistake): { mistakes: Mistake[] } {
  return { mistakes: [mistake] };
}
