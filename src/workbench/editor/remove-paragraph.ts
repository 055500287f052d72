import type { XmlDocument, XmlElement } from '../../docx/xml/tree';
import { controlsAround, isLocked } from './control';
import { mainParagraphs } from './main-story';
import { OpenFields, openFieldsBefore } from './fields';
import { piecesOf } from './pieces';
import { endsSection } from './properties';
import { elementsOf, nameOf, remove } from './tree';
import { typeParagraph } from './type-paragraph';
import type { Typed } from './type-paragraph';

/** Deletes a paragraph. Where Word must keep one, at the end of a cell or a section, it is emptied. */
export function deleteParagraph(main: XmlDocument, index: number): Typed {
  const paragraph = mainParagraphs(main)[index];
  if (paragraph === undefined || holdsLocked(main, paragraph)) return 'refused';
  if (openFieldsBefore(paragraph, null)) return 'refused';
  if (endsSection(paragraph) || isNeeded(paragraph)) return typeParagraph(main, index, '');
  keepMarks(paragraph);
  remove(paragraph);
  return 'typed';
}

/** Backspace at the beginning: the paragraph becomes the end of the one before it. */
export function joinParagraph(main: XmlDocument, index: number): Typed {
  const paragraphs = mainParagraphs(main);
  const before = paragraphs[index - 1];
  const paragraph = paragraphs[index];
  if (before === undefined || paragraph === undefined) return 'refused';
  const siblings = elementsOf(paragraph.parentNode ?? paragraph);
  const adjacent = siblings[siblings.indexOf(paragraph) - 1] === before;
  if (!adjacent || endsSection(before) || endsSection(paragraph)) return 'refused';
  if (controlsAround(paragraph).some(isLocked)) return 'refused';
  for (const node of Array.from(paragraph.childNodes)) {
    if (nameOf(node) !== 'w:pPr') before.appendChild(node);
  }
  remove(paragraph);
  return 'typed';
}

function holdsLocked(main: XmlDocument, paragraph: XmlElement): boolean {
  const inside = piecesOf(paragraph, OpenFields.of(main)).flatMap((piece) => piece.controls);
  return [...inside, ...controlsAround(paragraph)].some(isLocked);
}

/** A cell ends with a paragraph (ECMA-376 17.4.65), and a block that holds blocks keeps one. */
function isNeeded(paragraph: XmlElement): boolean {
  const siblings = elementsOf(paragraph.parentNode ?? paragraph).filter((child) =>
    ['w:p', 'w:tbl', 'w:sdt'].includes(nameOf(child)),
  );
  const position = siblings.indexOf(paragraph);
  const last = position === siblings.length - 1;
  const before = siblings[position - 1];
  return last && (before === undefined || nameOf(before) !== 'w:p');
}

const marks = new Set([
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:commentRangeStart',
  'w:commentRangeEnd',
]);

/** Keeps the ends of ranges that extend beyond the paragraph. */
function keepMarks(paragraph: XmlElement): void {
  for (const child of elementsOf(paragraph)) {
    if (marks.has(nameOf(child))) paragraph.parentNode?.insertBefore(child, paragraph);
  }
}
