import { controlAttribute, noteAttribute } from './find-marks';

/** A line break that belongs to the document; the browser adds others to hold the caret. */
const ownBreak = 'data-break';

/** Marks the line breaks of a fresh drawing as the document's own. */
export function markBreaks(drawing: ParentNode): void {
  for (const each of drawing.querySelectorAll('article br')) each.setAttribute(ownBreak, '');
}

/** A place in a drawn paragraph, as an offset in its text and the control around it. */
export interface DrawnCaret {
  offset: number;
  control: number | null;
}

/** A place in the page, as a selection gives it. */
export interface Place {
  node: Node;
  offset: number;
}

// Nodes are distinguished by name: docx-preview creates them in another window, so `instanceof` would
// fail.

/** Text of a drawn paragraph, by the rules of `Paragraph.text`. */
export function drawnText(paragraph: HTMLElement): string {
  return read(paragraph, null).text;
}

/** A place as an offset in a drawn paragraph; after its text when it is elsewhere. */
export function drawnCaret(paragraph: HTMLElement, at: Place): DrawnCaret {
  const { reached, text } = read(paragraph, at);
  const element = at.node.nodeType === 1 ? (at.node as Element) : at.node.parentElement;
  const control = element?.closest(`[${controlAttribute}]`)?.getAttribute(controlAttribute);
  return { offset: reached ?? text.length, control: control == null ? null : Number(control) };
}

/** Puts the caret at an offset of a drawn paragraph's text. */
export function placeCaret(paragraph: HTMLElement, offset: number): void {
  const found = read(paragraph, null).stops.find((stop) => stop.end >= offset);
  const selection = paragraph.ownerDocument.defaultView?.getSelection();
  if (found === undefined) {
    selection?.selectAllChildren(paragraph);
    selection?.collapseToEnd();
  } else selection?.collapse(found.node, Math.max(0, offset - found.start));
}

interface Reading {
  text: string;
  /** Offset in the text of the place that was asked for. */
  reached: number | null;
  /** Text nodes with their start and end in the text. */
  stops: { node: Node; start: number; end: number }[];
}

function read(paragraph: HTMLElement, at: Place | null): Reading {
  const reading: Reading = { text: '', reached: null, stops: [] };
  const visit = (node: Node): void => {
    for (const [position, child] of Array.from(node.childNodes).entries()) {
      if (at?.node === node && at.offset === position) reading.reached = reading.text.length;
      if (child.nodeType === 3) addText(child);
      else if (child.nodeType === 1) addElement(child as HTMLElement);
    }
    if (at?.node === node) reading.reached ??= reading.text.length;
  };
  const addText = (node: Node): void => {
    const start = reading.text.length;
    const data = node.nodeValue ?? '';
    if (at?.node === node) reading.reached = start + at.offset;
    reading.text += data;
    reading.stops.push({ node, start, end: start + data.length });
  };
  const addElement = (element: HTMLElement): void => {
    if (element.localName !== 'br') {
      if (!isApart(element)) visit(element);
    } else if (element.hasAttribute(ownBreak)) reading.text += '\n';
  };
  visit(paragraph);
  return reading;
}

/** Whether an element is a picture, a box, a note or hidden, and thus not text of the paragraph. */
function isApart(element: HTMLElement): boolean {
  if (element.localName === 'svg' || element.hasAttribute(noteAttribute)) return true;
  return element.ownerDocument.defaultView?.getComputedStyle(element).display === 'none';
}
