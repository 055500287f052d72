import { normaliseText } from '../../document/text';

const limit = 120;

/** At most 120 characters of a text, cut at a word where there is one. */
export function excerptOf(text: string): string {
  const line = normaliseText(text);
  const characters = [...line];
  if (characters.length <= limit) return line;
  const start = characters.slice(0, limit - 1).join('');
  const space = start.lastIndexOf(' ');
  return `${space > limit / 2 ? start.slice(0, space) : start}…`;
}
