import { childElements, childNamed, nameOf, type XmlElement } from '../xml/tree';
import type { Tracking } from './tracking';

/** Marks all that an element holds, and the element itself, as inserted. It must be new as a whole. */
export function markInserted(tracking: Tracking, element: XmlElement): void {
  const name = nameOf(element);
  if (name === 'w:r') wrapInserted(tracking, element);
  else if (name === 'w:p') {
    markEnd(tracking, element);
    for (const child of childElements(element)) markInserted(tracking, child);
  } else if (holders.has(name)) {
    if (name === 'w:tr') markRow(tracking, element);
    for (const child of childElements(element)) markInserted(tracking, child);
  }
}

const holders = new Set(['w:sdt', 'w:sdtContent', 'w:tbl', 'w:tr', 'w:tc']);

function wrapInserted(tracking: Tracking, run: XmlElement): void {
  const parent = run.parentNode;
  if (!parent || nameOf(parent) === 'w:ins') return;
  const mark = tracking.mark('ins');
  parent.insertBefore(mark, run);
  mark.appendChild(run);
}

/** The paragraph's end is a character of its own: `w:ins` in the properties of its mark. */
export function markEnd(
  tracking: Tracking,
  paragraph: XmlElement,
  name: 'ins' | 'del' = 'ins',
): void {
  const properties = first(tracking, paragraph, 'pPr');
  const known = childNamed(properties, 'w:rPr');
  const end = known ?? tracking.build.element('rPr');
  if (!known) {
    const behind = childElements(properties).find((child) =>
      ['w:sectPr', 'w:pPrChange'].includes(nameOf(child)),
    );
    properties.insertBefore(end, behind ?? null);
  }
  if (childNamed(end, `w:${name}`)) return;
  const inserted = name === 'del' ? childNamed(end, 'w:ins') : null;
  end.insertBefore(tracking.mark(name), inserted ? inserted.nextSibling : end.firstChild);
}

/** A row is inserted or deleted as a whole: a mark in its properties, after all others. */
export function markRow(tracking: Tracking, row: XmlElement, name: 'ins' | 'del' = 'ins'): void {
  const known = childNamed(row, 'w:trPr');
  const properties = known ?? tracking.build.element('trPr');
  if (!known) {
    const exceptions = childNamed(row, 'w:tblPrEx');
    row.insertBefore(properties, exceptions ? exceptions.nextSibling : row.firstChild);
  }
  if (childNamed(properties, `w:${name}`)) return;
  properties.insertBefore(tracking.mark(name), childNamed(properties, 'w:trPrChange'));
}

function first(tracking: Tracking, element: XmlElement, name: string): XmlElement {
  const known = childNamed(element, `w:${name}`);
  if (known) return known;
  const made = tracking.build.element(name);
  element.insertBefore(made, element.firstChild);
  return made;
}
