import type { XmlElement, XmlNode } from '../../docx/xml-tree';
import { elementsOf, isWord, remove, wordAttribute, wordChild } from './tree';

/** Content controls around a node, inner first. */
export function controlsAround(node: XmlNode): XmlElement[] {
  const found: XmlElement[] = [];
  for (let at = node.parentNode; at !== null; at = at.parentNode) {
    if (isWord(at, 'sdt')) found.push(at as XmlElement);
  }
  return found;
}

/** Kinds of control whose content is chosen or comes from elsewhere, never typed. */
const chosen = new Set(['dropDownList', 'checkbox', 'dataBinding', 'picture']);

/** Whether Word would not let a person type in a control (`w:lock`, ECMA-376 17.5.2.23). */
export function isLocked(control: XmlElement): boolean {
  const properties = wordChild(control, 'sdtPr');
  if (properties === null) return false;
  const lock = wordChild(properties, 'lock');
  const value = lock === null ? null : wordAttribute(lock, 'val');
  return (
    value === 'contentLocked' ||
    value === 'sdtContentLocked' ||
    elementsOf(properties).some((child) => chosen.has(child.localName ?? ''))
  );
}

/** What was typed is no placeholder any more (`w:showingPlcHdr`, ECMA-376 17.5.2.39). */
export function endPlaceholder(control: XmlElement): void {
  const properties = wordChild(control, 'sdtPr');
  const showing = properties === null ? null : wordChild(properties, 'showingPlcHdr');
  if (showing === null) return;
  remove(showing);
  const content = wordChild(control, 'sdtContent');
  if (content === null) return;
  for (const run of elementsOf(content)) {
    const style = wordChild(wordChild(run, 'rPr') ?? run, 'rStyle');
    if (style !== null && wordAttribute(style, 'val') === 'PlaceholderText') remove(style);
  }
}
