import { normaliseText } from '../document/text';
import { maxLine, maxRead } from './bare-heading';

/** Ten words with no signs between them but commas, and what follows as it stays when normalised. */
const manyWords =
  /^[A-Za-zÄÖÜäöüß]{2,}(?:[,;]? [A-Za-zÄÖÜäöüß\d][A-Za-zÄÖÜäöüß\d-]*){9}(?:[!-9;-~ÄÖÜäöüß„“–]| (?! )){0,100}/;

/** Whether a long text starts as a sentence: only a colon could make a heading of so many words. */
export function isPlainProse(text: string): boolean {
  const start = manyWords.exec(text)?.[0];
  if (start === undefined) return false;
  const read = text.slice(0, maxRead);
  if (read.includes(':') || read.includes('：')) return false;
  return start.length > maxLine || normaliseText(text.slice(0, maxLine + 2)).length > maxLine;
}
