import { prefixOf } from '../../wordprocessingml/namespaces';
import type { XmlDocument, XmlElement, XmlNode } from '../../docx/xml/tree';

/** Name of an element with the prefix that the code uses ("w:p"), whatever the document's own prefix is. */
export function nameOf(node: XmlNode): string {
  const prefix = prefixOf(node.namespaceURI ?? '');
  return prefix === null
    ? `{${node.namespaceURI ?? ''}}${node.localName}`
    : `${prefix}:${node.localName}`;
}

/** Child elements in order. */
export function elementsOf(node: XmlNode): XmlElement[] {
  const found: XmlElement[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === 1) found.push(child as XmlElement);
  }
  return found;
}

/** The child at the end of a path of names, the first child of each name; null where one is missing. */
export function childOf(element: XmlElement | null, ...names: string[]): XmlElement | null {
  let at = element;
  for (const name of names) {
    at = at === null ? null : (elementsOf(at).find((child) => nameOf(child) === name) ?? null);
  }
  return at;
}

/** The value of a WordprocessingML attribute, whatever its prefix. */
export function attributeOf(element: XmlElement | null, name: string): string | null {
  return element === null ? null : element.getAttributeNS(element.namespaceURI, name);
}

/** A new WordprocessingML element in the vocabulary and with the prefix of `like`. */
export function createLike(like: XmlElement, name: string): XmlElement {
  const document = like.ownerDocument as XmlDocument;
  return document.createElementNS(like.namespaceURI, like.prefix ? `${like.prefix}:${name}` : name);
}

/** Whether a property such as `w:vanish` is there and not switched off (ECMA-376 17.17.4). */
export function isOn(property: XmlElement | null): boolean {
  if (property === null) return false;
  return !['0', 'false', 'off'].includes(attributeOf(property, 'val') ?? '');
}

/** Removes a node from the tree. */
export function remove(node: XmlNode): void {
  node.parentNode?.removeChild(node);
}
