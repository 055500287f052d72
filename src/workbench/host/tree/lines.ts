import {
  ancestorNamed,
  insertAfter,
  isNamed,
  type XmlElement,
} from '../../../wordprocessingml/tree';
import type { DocumentModel } from '../document-model';
import { paragraphLike } from './write';

/** A text as it goes into a paragraph, and the lines that become paragraphs of their own. */
export function linesOf(text: string, { behaviour }: DocumentModel): [string, string[]] {
  if (behaviour.breaksLines) return [text, []];
  const [first = '', ...rest] = text.split('\n');
  return [first, rest];
}

/** Adds paragraphs with these texts after the one that something stands in. */
export function addParagraphs(inside: XmlElement, texts: readonly string[]): void {
  const paragraph = isNamed(inside, 'w:p') ? inside : ancestorNamed(inside, 'w:p');
  for (const text of [...texts].reverse())
    if (paragraph) insertAfter(paragraph, paragraphLike(paragraph, text));
}
