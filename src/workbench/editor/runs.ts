import { builderBeside, setText } from '../../wordprocessingml/builder';
import { removeProperties } from '../../wordprocessingml/properties';
import { newRun, ownRevisions } from '../../wordprocessingml/runs';
import {
  childElements,
  childNamed,
  copyOf,
  insertAfter,
  insertBefore,
  isNamed,
  nameOf,
  remove,
  type XmlElement,
} from '../../wordprocessingml/tree';
import type { Piece } from './pieces';
import type { Place } from './place';

/** Writes text at `offset` of the paragraph's current text and returns the offset of the new text. */
export function writeText(
  paragraph: XmlElement,
  place: Place,
  offset: number,
  text: string,
): number {
  if (place.kind === 'end') {
    if (text !== '') paragraph.appendChild(runWith(paragraph, markProperties(paragraph), text));
    return offset;
  }
  if (place.kind === 'beside') {
    const run = runWith(place.like, childNamed(place.like, 'w:rPr'), text);
    if (text !== '') (place.side === 'before' ? insertBefore : insertAfter)(place.control, run);
    return place.at;
  }
  const { piece } = place;
  const at = Math.min(Math.max(offset, piece.start), piece.end);
  if (text !== '') writeInto(paragraph, piece, at - piece.start, text);
  return at;
}

function writeInto(paragraph: XmlElement, piece: Piece, offset: number, text: string): void {
  const { node, home } = piece;
  const content = builderBeside(home).text(text);
  if (node === null) {
    if (isNamed(home, 'w:r')) for (const element of content) home.appendChild(element);
    else
      home.appendChild(runWith(home, controlProperties(home) ?? markProperties(paragraph), text));
  } else if (!isNamed(node, 'w:t')) {
    (offset === 0 ? insertBefore : insertAfter)(node, ...content);
  } else if (!/[\t\n]/.test(text)) {
    setText(node, piece.text.slice(0, offset) + text + piece.text.slice(offset));
  } else {
    const rest = builderBeside(home).text(piece.text.slice(offset));
    insertAfter(node, ...content, ...rest);
    if (offset === 0) remove(node);
    else setText(node, piece.text.slice(0, offset));
  }
}

/** Deletes a stretch of the current text; a control keeps one run, and thus its formatting. */
export function removeStretch(pieces: Piece[], start: number, end: number): void {
  for (const piece of pieces) {
    const from = Math.max(start, piece.start) - piece.start;
    const to = Math.min(end, piece.end) - piece.start;
    if (piece.node === null || from >= to) continue;
    const rest = piece.text.slice(0, from) + piece.text.slice(to);
    if (isNamed(piece.node, 'w:t') && rest !== '') setText(piece.node, rest);
    else {
      remove(piece.node);
      prune(piece.home);
    }
  }
}

const wrappers = new Set(['w:hyperlink', 'w:ins', 'w:moveTo', 'w:smartTag']);

function prune(run: XmlElement): void {
  if (childElements(run).some((child) => !isNamed(child, 'w:rPr'))) return;
  const parent = run.parentNode as XmlElement;
  const alone = childElements(parent).filter((child) => isNamed(child, 'w:r')).length === 1;
  const wrapper = wrappers.has(nameOf(parent));
  if (!alone || wrapper) remove(run);
  if (wrapper && childElements(parent).length === 0) remove(parent);
}

function runWith(beside: XmlElement, properties: XmlElement | null, text: string): XmlElement {
  return newRun(builderBeside(beside), text, properties && copyOf(properties));
}

/** Formatting of the paragraph mark, inherited by text typed into an empty paragraph. */
function markProperties(paragraph: XmlElement): XmlElement | null {
  const mark = childNamed(paragraph, 'w:pPr', 'w:rPr');
  if (mark === null) return null;
  const copy = copyOf(mark);
  removeProperties(copy, ...ownRevisions, 'w:vanish');
  return copy;
}

/** Formatting that a content control gives to text typed into it. */
function controlProperties(content: XmlElement): XmlElement | null {
  return childNamed(content.parentNode, 'w:sdtPr', 'w:rPr');
}
