import { openPackage } from '../../../docx/package/package';
import { ensureProperties, ensureProperty } from '../../../wordprocessingml/properties';
import { storyControls, storyFields, storyParagraphs } from '../../../wordprocessingml/story';
import {
  ancestorNamed,
  childElements,
  childNamed,
  isNamed,
  remove,
  type XmlElement,
} from '../../../wordprocessingml/tree';
import { piecesOf } from '../../editor/pieces';
import { describeControls } from './describe-controls';
import type { DrawnControl } from './describe-controls';
import { bookmark, controlEnd, controlStart, paragraphMark } from './marks';
import { writePlainRuns } from './plain-runs';
import { unwrapBelow } from './unwrap';

/** A copy of a document made for drawing, and what is needed to find things in the drawing. */
export interface Drawable {
  bytes: Uint8Array;
  /** Current text of each paragraph of the main story. */
  texts: string[];
  controls: DrawnControl[];
}

/**
 * Makes a copy of a .docx that docx-preview draws in full. It does not support content controls inside
 * tables, `w:fldSimple`, moved text and non-breaking hyphens: in the copy these are plain runs.
 * Bookmarks, which it draws as empty elements with an id, mark paragraphs and controls, so that nothing
 * in the drawing has to be guessed.
 */
export function drawable(file: Uint8Array): Drawable {
  const copy = openPackage(file);
  const main = copy.tree(copy.main);
  const story = main.documentElement;
  if (story !== null) removeBookmarks(story);
  const paragraphs = storyParagraphs(main);
  const controls = describeControls(main, paragraphs);
  for (const [ordinal, control] of storyControls(main).entries()) markControl(control, ordinal);
  const fields = storyFields(main);
  const texts = paragraphs.map((paragraph, index) => {
    const pieces = piecesOf(paragraph, fields);
    const pageEnds = writePlainRuns(paragraph, pieces);
    const next = paragraphs[index + 1];
    if (pageEnds && next !== undefined) beginPage(next);
    markParagraph(paragraph, index);
    return pieces.map((piece) => piece.text).join('');
  });
  if (story !== null) unwrapBelow(story);
  copy.touch(copy.main);
  return { bytes: copy.save(), texts, controls };
}

function markParagraph(paragraph: XmlElement, index: number): void {
  const properties = childNamed(paragraph, 'w:pPr');
  const next = properties === null ? paragraph.firstChild : properties.nextSibling;
  paragraph.insertBefore(bookmark(paragraph, paragraphMark(index)), next);
}

function markControl(control: XmlElement, ordinal: number): void {
  const content = childNamed(control, 'w:sdtContent');
  if (content === null || ancestorNamed(control, 'w:p') === null) return;
  content.insertBefore(bookmark(control, controlStart(ordinal)), content.firstChild);
  content.appendChild(bookmark(control, controlEnd(ordinal)));
}

function beginPage(paragraph: XmlElement): void {
  ensureProperty(ensureProperties(paragraph, 'w:pPr'), 'w:pageBreakBefore');
}

function removeBookmarks(parent: XmlElement): void {
  for (const child of childElements(parent)) {
    if (isNamed(child, 'w:bookmarkStart') || isNamed(child, 'w:bookmarkEnd')) remove(child);
    else removeBookmarks(child);
  }
}
