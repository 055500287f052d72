import { normaliseText } from '../../document/text/normalise';

const limit = 120;
/** Characters of a text that surely hold its excerpt, unless most of them are white space. */
const start = 2000;

/** At most 120 characters of a text, cut at a word where there is one. */
export function excerptOf(text: string): string {
  // A section can have pages of text, of which a line is shown.
  const first = text.length > start ? normaliseText(text.slice(0, start)) : '';
  const line = first.length > 4 * limit ? first : normaliseText(text);
  // No character takes more than two places.
  const characters = [...line.slice(0, 2 * limit + 2)];
  if (characters.length <= limit) return line;
  const shown = characters.slice(0, limit - 1).join('');
  const space = shown.lastIndexOf(' ');
  return `${space > limit / 2 ? shown.slice(0, space) : shown}…`;
}
