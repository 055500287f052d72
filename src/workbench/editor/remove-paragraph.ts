import { rangeMarks, storyFields, storyParagraphs } from '../../wordprocessingml/story';
import {
  ancestorsNamed,
  childElements,
  insertBefore,
  isNamed,
  remove,
  type XmlDocument,
  type XmlElement,
} from '../../wordprocessingml/tree';
import { isLocked } from './control';
import { openFieldsBefore } from './open-fields';
import { piecesOf } from './pieces';
import { endsSection } from './properties';
import { typeParagraph } from './type-paragraph';
import type { Typed } from './type-paragraph';

/** Deletes a paragraph. Where Word must keep one, at the end of a cell or a section, it is emptied. */
export function deleteParagraph(main: XmlDocument, index: number): Typed {
  const paragraph = storyParagraphs(main)[index];
  if (paragraph === undefined || holdsLocked(main, paragraph)) return 'refused';
  if (openFieldsBefore(paragraph, null)) return 'refused';
  if (endsSection(paragraph) || isNeeded(paragraph)) return typeParagraph(main, index, '');
  keepMarks(paragraph);
  remove(paragraph);
  return 'typed';
}

/** Backspace at the beginning: the paragraph becomes the end of the one before it. */
export function joinParagraph(main: XmlDocument, index: number): Typed {
  const paragraphs = storyParagraphs(main);
  const before = paragraphs[index - 1];
  const paragraph = paragraphs[index];
  if (before === undefined || paragraph === undefined) return 'refused';
  const siblings = childElements(paragraph.parentNode ?? paragraph);
  const adjacent = siblings[siblings.indexOf(paragraph) - 1] === before;
  if (!adjacent || endsSection(before) || endsSection(paragraph)) return 'refused';
  if (ancestorsNamed(paragraph, 'w:sdt').some(isLocked)) return 'refused';
  for (const node of Array.from(paragraph.childNodes)) {
    if (!isNamed(node, 'w:pPr')) before.appendChild(node);
  }
  remove(paragraph);
  return 'typed';
}

function holdsLocked(main: XmlDocument, paragraph: XmlElement): boolean {
  const inside = piecesOf(paragraph, storyFields(main)).flatMap((piece) => piece.controls);
  return [...inside, ...ancestorsNamed(paragraph, 'w:sdt')].some(isLocked);
}

/** A cell ends with a paragraph (ECMA-376 17.4.65), and a block that holds blocks keeps one. */
function isNeeded(paragraph: XmlElement): boolean {
  const siblings = childElements(paragraph.parentNode ?? paragraph).filter((child) =>
    isNamed(child, 'w:p', 'w:tbl', 'w:sdt'),
  );
  const position = siblings.indexOf(paragraph);
  const last = position === siblings.length - 1;
  const before = siblings[position - 1];
  return last && (before === undefined || !isNamed(before, 'w:p'));
}

/** Keeps the ends of ranges that extend beyond the paragraph. */
function keepMarks(paragraph: XmlElement): void {
  insertBefore(
    paragraph,
    ...childElements(paragraph).filter((child) => isNamed(child, ...rangeMarks)),
  );
}
