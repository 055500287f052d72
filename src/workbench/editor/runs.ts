import type { XmlElement, XmlNode } from '../../docx/xml/tree';
import type { Piece } from './pieces';
import type { Place } from './place';
import { childOf, createLike, elementsOf, nameOf, remove } from './tree';

const xml = 'http://www.w3.org/XML/1998/namespace';

/** Writes text at `offset` of the paragraph's current text and returns the offset of the new text. */
export function writeText(
  paragraph: XmlElement,
  place: Place,
  offset: number,
  text: string,
): number {
  if (place.kind === 'end') {
    if (text !== '') paragraph.appendChild(newRun(paragraph, markProperties(paragraph), text));
    return offset;
  }
  if (place.kind === 'beside') {
    const run = newRun(place.like, childOf(place.like, 'w:rPr'), text);
    const next = place.side === 'before' ? place.control : place.control.nextSibling;
    if (text !== '') place.control.parentNode?.insertBefore(run, next);
    return place.at;
  }
  const { piece } = place;
  const at = Math.min(Math.max(offset, piece.start), piece.end);
  if (text !== '') writeInto(paragraph, piece, at - piece.start, text);
  return at;
}

function writeInto(paragraph: XmlElement, piece: Piece, offset: number, text: string): void {
  const { node, home } = piece;
  if (node === null) {
    if (nameOf(home) === 'w:r') appendAll(home, contentOf(home, text));
    else home.appendChild(newRun(home, controlProperties(home) ?? markProperties(paragraph), text));
  } else if (nameOf(node) === 'w:t' && !/[\t\n]/.test(text)) {
    setText(node, piece.text.slice(0, offset) + text + piece.text.slice(offset));
  } else if (nameOf(node) === 'w:t') {
    const rest = createLike(node, 't');
    insertAll(node.parentNode, [...contentOf(home, text), rest], node.nextSibling);
    setText(rest, piece.text.slice(offset));
    setText(node, piece.text.slice(0, offset));
    [node, rest].filter((half) => half.textContent === '').forEach(remove);
  } else {
    insertAll(node.parentNode, contentOf(home, text), offset === 0 ? node : node.nextSibling);
  }
}

/** Deletes a stretch of the current text; a control keeps one run, and thus its formatting. */
export function removeStretch(pieces: Piece[], start: number, end: number): void {
  for (const piece of pieces) {
    const from = Math.max(start, piece.start) - piece.start;
    const to = Math.min(end, piece.end) - piece.start;
    if (piece.node === null || from >= to) continue;
    const rest = piece.text.slice(0, from) + piece.text.slice(to);
    if (nameOf(piece.node) === 'w:t' && rest !== '') setText(piece.node, rest);
    else {
      remove(piece.node);
      prune(piece.home);
    }
  }
}

const wrappers = new Set(['w:hyperlink', 'w:ins', 'w:moveTo', 'w:smartTag']);

function prune(run: XmlElement): void {
  if (elementsOf(run).some((child) => nameOf(child) !== 'w:rPr')) return;
  const parent = run.parentNode as XmlElement;
  const alone = elementsOf(parent).filter((child) => nameOf(child) === 'w:r').length === 1;
  const wrapper = wrappers.has(nameOf(parent));
  if (!alone || wrapper) remove(run);
  if (wrapper && elementsOf(parent).length === 0) remove(parent);
}

function newRun(like: XmlElement, properties: XmlElement | null, text: string): XmlElement {
  const run = createLike(like, 'r');
  if (properties !== null) run.appendChild(properties.cloneNode(true));
  appendAll(run, contentOf(run, text));
  return run;
}

/** Content of a run: text with tabs and line breaks as elements of their own. */
function contentOf(run: XmlElement, text: string): XmlElement[] {
  return text
    .split(/([\t\n])/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part === '\t') return createLike(run, 'tab');
      if (part === '\n') return createLike(run, 'br');
      const element = createLike(run, 't');
      setText(element, part);
      return element;
    });
}

/** Sets the text of a `w:t`; white space at its edges counts only when it says so. */
export function setText(element: XmlElement, text: string): void {
  element.textContent = text;
  if (/^\s|\s$|\s\s/.test(text)) element.setAttributeNS(xml, 'xml:space', 'preserve');
}

/** Formatting of the paragraph mark, inherited by text typed into an empty paragraph. */
function markProperties(paragraph: XmlElement): XmlElement | null {
  const mark = childOf(paragraph, 'w:pPr', 'w:rPr');
  if (mark === null) return null;
  const copy = mark.cloneNode(true) as XmlElement;
  const ofTheMark = ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:rPrChange', 'w:vanish'];
  elementsOf(copy)
    .filter((child) => ofTheMark.includes(nameOf(child)))
    .forEach(remove);
  return copy;
}

/** Formatting that a content control gives to text typed into it. */
function controlProperties(content: XmlElement): XmlElement | null {
  return childOf(content.parentNode as XmlElement, 'w:sdtPr', 'w:rPr');
}

function appendAll(parent: XmlElement, children: XmlElement[]): void {
  for (const child of children) parent.appendChild(child);
}

function insertAll(parent: XmlNode | null, children: XmlElement[], next: XmlNode | null): void {
  for (const child of children) parent?.insertBefore(child, next);
}
