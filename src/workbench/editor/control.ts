import type { XmlElement, XmlNode } from '../../docx/xml/tree';
import { attributeOf, childOf, elementsOf, isOn, nameOf, remove } from './tree';

/** Content controls around a node, inner first. */
export function controlsAround(node: XmlNode): XmlElement[] {
  const found: XmlElement[] = [];
  for (let at = node.parentNode; at !== null; at = at.parentNode) {
    if (nameOf(at) === 'w:sdt') found.push(at as XmlElement);
  }
  return found;
}

/** Tag of a control; null when it has none. */
export function tagOf(control: XmlElement): string | null {
  return attributeOf(childOf(control, 'w:sdtPr', 'w:tag'), 'val');
}

/** Title of a control as Word shows it above its frame; null when it has none. */
export function titleOf(control: XmlElement): string | null {
  return attributeOf(childOf(control, 'w:sdtPr', 'w:alias'), 'val');
}

/** Kinds of control whose content is chosen or comes from elsewhere, never typed. */
const chosen = new Set(['dropDownList', 'checkbox', 'dataBinding', 'picture']);

/** Whether Word would not let a person type in a control (`w:lock`, ECMA-376 17.5.2.23). */
export function isLocked(control: XmlElement): boolean {
  const properties = childOf(control, 'w:sdtPr');
  if (properties === null) return false;
  const lock = attributeOf(childOf(properties, 'w:lock'), 'val');
  return (
    lock === 'contentLocked' ||
    lock === 'sdtContentLocked' ||
    elementsOf(properties).some((child) => chosen.has(child.localName ?? ''))
  );
}

/** Whether a control shows its placeholder instead of text (`w:showingPlcHdr`, 17.5.2.39). */
export function showsPlaceholder(control: XmlElement): boolean {
  return isOn(childOf(control, 'w:sdtPr', 'w:showingPlcHdr'));
}

/** Removes the placeholder, as Word does when the first letter is typed. */
export function endPlaceholder(control: XmlElement): void {
  const showing = childOf(control, 'w:sdtPr', 'w:showingPlcHdr');
  if (showing === null) return;
  remove(showing);
  const clear = (node: XmlNode): void => {
    for (const child of elementsOf(node)) {
      if (nameOf(child) === 'w:r') remove(child);
      else clear(child);
    }
  };
  const content = childOf(control, 'w:sdtContent');
  if (content !== null) clear(content);
}
