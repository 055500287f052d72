import { createElement, setText } from '../../wordprocessingml/builder';
import {
  ancestorsNamed,
  childElements,
  childNamed,
  copyOf,
  insertAfter,
  insertBefore,
  isNamed,
  nameOf,
  type XmlDocument,
  type XmlElement,
  type XmlNode,
} from '../../wordprocessingml/tree';
import { isLocked } from './control';
import { openFieldsBefore } from './open-fields';
import { piecesOf } from './pieces';
import type { Piece } from './pieces';
import { copyProperties, setStyle, styleOf } from './properties';
import { paragraphAt } from './type-paragraph';
import type { Typed } from './type-paragraph';

/**
 * Enter: the text after `offset` becomes a paragraph of its own with the same formatting; at the very end
 * it takes the following style (`styleAfter`, for example body text after a heading). Refused inside a
 * control or a field of the paragraph, which would be split.
 */
export function splitParagraph(
  main: XmlDocument,
  index: number,
  offset: number,
  styleAfter: (style: string) => string | null = () => null,
): Typed {
  const found = paragraphAt(main, index);
  if (found === null) return 'refused';
  const { paragraph, fields } = found;
  const pieces = piecesOf(paragraph, fields.copy());
  const next = pieces.find((piece) => piece.end > offset && piece.node !== null);
  if (
    next !== undefined &&
    (!isFree(next, paragraph, offset) || openFieldsBefore(paragraph, next.home))
  )
    return 'refused';
  if (ancestorsNamed(paragraph, 'w:sdt').some(isLocked)) return 'refused';

  const cut = next === undefined ? null : cutBefore(paragraph, next, offset - next.start);
  const first = createElement(paragraph, 'w:p');
  const properties = copyProperties(paragraph);
  if (properties !== null) first.appendChild(properties);
  for (const node of Array.from(paragraph.childNodes)) {
    if (node === cut) break;
    if (!isNamed(node, 'w:pPr')) first.appendChild(node);
  }
  insertBefore(paragraph, first);
  const style = cut === null ? styleOf(paragraph) : null;
  const following = style === null ? null : styleAfter(style);
  if (following !== null) setStyle(paragraph, following);
  return 'typed';
}

/** Markup around runs that can be split. */
const divisible = new Set(['w:r', 'w:ins', 'w:moveTo', 'w:smartTag']);

function isFree(piece: Piece, paragraph: XmlElement, offset: number): boolean {
  for (let at: XmlNode | null = piece.home; at !== null && at !== paragraph; at = at.parentNode) {
    if (!divisible.has(nameOf(at))) {
      return offset <= piece.start && isFirst(piece, at);
    }
  }
  return true;
}

/** Whether a piece begins the indivisible markup around it, so that all of it can move. */
function isFirst(piece: Piece, container: XmlNode): boolean {
  for (let at: XmlNode | null = piece.node; at !== null && at !== container; at = at.parentNode) {
    for (let left = at.previousSibling; left !== null; left = left.previousSibling) {
      if (!isNamed(left, 'w:rPr', 'w:sdtPr')) return false;
    }
  }
  return true;
}

/** Splits the paragraph's markup before a place in a piece; returns the child that now begins there. */
function cutBefore(paragraph: XmlElement, piece: Piece, offset: number): XmlNode | null {
  let at: XmlNode | null = piece.node;
  if (at !== null && offset > 0 && isNamed(at, 'w:t')) {
    const rest = createElement(at, 'w:t');
    insertAfter(at, rest);
    setText(rest, piece.text.slice(offset));
    setText(at, piece.text.slice(0, offset));
    at = rest;
  }
  while (at !== null && at.parentNode !== null && at.parentNode !== paragraph) {
    at = halve(at.parentNode as XmlElement, at);
  }
  return at;
}

/**
 * Moves `from` and what follows it into a copy of the parent, placed after it; the parent itself when
 * that is everything.
 */
function halve(parent: XmlElement, from: XmlNode): XmlElement {
  const content = childElements(parent).filter((child) => !/Pr$/.test(child.localName ?? ''));
  if (content[0] === from || !divisible.has(nameOf(parent))) return parent;
  const half = parent.cloneNode(false) as XmlElement;
  const properties = childNamed(parent, 'w:rPr');
  if (properties !== null) half.appendChild(copyOf(properties));
  for (let node: XmlNode | null = from; node !== null;) {
    const following: XmlNode | null = node.nextSibling;
    half.appendChild(node);
    node = following;
  }
  insertAfter(parent, half);
  return half;
}
