import { ensureProperties, insertProperty } from '../properties';
import { childElements, childNamed, insertBefore, isNamed, nameOf, type XmlElement } from '../tree';
import type { RevisionName, Tracking } from './tracking';

/** Marks all that an element holds, and the element itself, as inserted. It must be new as a whole. */
export function markInserted(tracking: Tracking, element: XmlElement): void {
  const name = nameOf(element);
  if (name === 'w:r') wrapInserted(tracking, element);
  else if (name === 'w:p') {
    markEnd(tracking, element, 'w:ins');
    for (const child of childElements(element)) markInserted(tracking, child);
  } else if (holders.has(name)) {
    if (name === 'w:tr') markRow(tracking, element, 'w:ins');
    for (const child of childElements(element)) markInserted(tracking, child);
  }
}

const holders = new Set(['w:sdt', 'w:sdtContent', 'w:tbl', 'w:tr', 'w:tc']);

function wrapInserted(tracking: Tracking, run: XmlElement): void {
  if (!run.parentNode || isNamed(run.parentNode, 'w:ins')) return;
  const mark = tracking.mark('w:ins');
  insertBefore(run, mark);
  mark.appendChild(run);
}

/** The paragraph's end is a character of its own: its revision stands in the properties of its mark. */
export function markEnd(tracking: Tracking, paragraph: XmlElement, name: RevisionName): void {
  mark(tracking, ensureProperties(ensureProperties(paragraph, 'w:pPr'), 'w:rPr'), name);
}

/** A row is inserted or deleted as a whole: its revision stands in its properties. */
export function markRow(tracking: Tracking, row: XmlElement, name: RevisionName): void {
  mark(tracking, ensureProperties(row, 'w:trPr'), name);
}

function mark(tracking: Tracking, properties: XmlElement, name: RevisionName): void {
  if (!childNamed(properties, name)) insertProperty(properties, tracking.mark(name));
}
