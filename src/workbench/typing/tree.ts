import type { XmlDocument, XmlElement, XmlNode } from '../../docx/xml-tree';

/** WordprocessingML main namespace, transitional and strict (ECMA-376 part 1, annex A). */
const wordNamespaces = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);

/** Whether a node is the WordprocessingML element of that local name. */
export function isWord(node: XmlNode, name: string): boolean {
  return node.localName === name && wordNamespaces.has(node.namespaceURI ?? '');
}

/** The local name of a WordprocessingML element, else null. */
export function wordName(node: XmlNode): string | null {
  return wordNamespaces.has(node.namespaceURI ?? '') ? node.localName : null;
}

/** Child elements in order. */
export function elementsOf(node: XmlNode): XmlElement[] {
  const found: XmlElement[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === 1) found.push(child as XmlElement);
  }
  return found;
}

/** The first WordprocessingML child of that name. */
export function wordChild(node: XmlNode, name: string): XmlElement | null {
  return elementsOf(node).find((child) => isWord(child, name)) ?? null;
}

/** The value of a WordprocessingML attribute, whatever its prefix. */
export function wordAttribute(element: XmlElement, name: string): string | null {
  return element.getAttributeNS(element.namespaceURI, name);
}

/** A new element of the same vocabulary and prefix as `like`. */
export function createLike(like: XmlElement, name: string): XmlElement {
  const document = like.ownerDocument as XmlDocument;
  const prefix = like.prefix === null || like.prefix === '' ? '' : `${like.prefix}:`;
  return document.createElementNS(like.namespaceURI, prefix + name);
}

/** Whether a property such as `w:vanish` is there and not switched off (ECMA-376 17.17.4). */
export function isOn(property: XmlElement | null): boolean {
  if (property === null) return false;
  const value = wordAttribute(property, 'val');
  return value === null || !['0', 'false', 'off'].includes(value);
}

/** Takes a node out of the tree. */
export function remove(node: XmlNode): void {
  node.parentNode?.removeChild(node);
}
