import { anyOf } from '../../vocabulary/proposal-vocabularies';

/** A typed number or letter in front of a heading ("4.2", "IV.", "3)", "§ 5", "b)"). */
export interface HeadingNumber {
  /** The text after the number. */
  rest: string;
  /** How deep the number counts: "4" is 1, "4.2" is 2. */
  depth: number;
}

const decimal = new RegExp(
  String.raw`^(?:§\s?|${anyOf(({ headingLines }) => headingLines.numberLabels)}\s)?(\d{1,3}(?:\.\d{1,3}){0,6})(?:[.):]{1,2}\s*|\s+(?=\p{Lu}))`,
  'u',
);
const roman = /^([IVX]{1,6})(?:[.):]{1,2}\s*|\s+(?=\p{Lu}\p{Ll}))/u;
const letter = /^\(?([A-Za-z])(?:\)\s*|\.\s+)/;
/** White space other than single spaces; most texts have none and need not be copied. */
const spaces = /\s{2,}|[^\S ]/g;
const ornament = /^[\s•●▪■□☐☒☑►*–—-]+/;

/** Splits off a typed number; null when the text does not start with one. */
export function headingNumber(text: string): HeadingNumber | null {
  const start = text.replace(ornament, '');
  const counted = decimal.exec(start);
  if (counted) {
    const rest = start.slice(counted[0].length);
    return /^\p{L}/u.test(rest) ? { rest, depth: counted[1]?.split('.').length ?? 1 } : null;
  }
  const lettered = roman.exec(start) ?? letter.exec(start);
  if (!lettered) return null;
  return { rest: start.slice(lettered[0].length), depth: roman.test(start) ? 1 : 2 };
}

/** "K l i m a  u n d  S o z i a l e s": typed blanks between the letters, wider ones between the words. */
const letterSpaced = /^\s*(?:\p{L} ){3,}\p{L}(?:\s|$)/u;

/** A text without blanks typed between its letters; others stay as they are. */
export function closeLetterSpacing(text: string): string {
  if (!letterSpaced.test(text)) return text;
  return text
    .trim()
    .split(/\s{2,}/)
    .map((word) => word.replaceAll(' ', ''))
    .join(' ');
}

/** The heading's own words: without number, ornament, closing colon and surrounding space. */
export function headingWords(text: string): string {
  const plain = closeLetterSpacing(text).replace(spaces, ' ').trim();
  const words = (headingNumber(plain)?.rest ?? plain).replace(ornament, '');
  return words.replace(/[\s:：]+$/, '').trim();
}
