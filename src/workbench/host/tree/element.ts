import type { XmlElement, XmlNode } from '../../../docx/xml/tree';

const transitional = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';

export type { XmlElement, XmlNode };

export function isElement(node: XmlNode | null): node is XmlElement {
  return node?.nodeType === 1;
}

/** Whether a node is a WordprocessingML element with this local name, transitional or strict. */
export function isW(node: XmlNode | null, name: string): node is XmlElement {
  return isElement(node) && nameOf(node) === name;
}

/** Local name of a WordprocessingML element, "" for any other. */
export function nameOf(element: XmlElement): string {
  const ns = element.namespaceURI;
  return ns === transitional || ns === strict ? (element.localName ?? '') : '';
}

export function childrenOf(element: XmlNode): XmlElement[] {
  const children: XmlElement[] = [];
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (isElement(node)) children.push(node);
  return children;
}

export function childOf(element: XmlElement, name: string): XmlElement | null {
  return childrenOf(element).find((child) => isW(child, name)) ?? null;
}

/** Nearest element around `node` with one of these names. */
export function around(node: XmlNode, ...names: string[]): XmlElement | null {
  for (let each = node.parentNode; each; each = each.parentNode)
    if (isElement(each) && names.includes(nameOf(each))) return each;
  return null;
}

/** A new WordprocessingML element in the namespace and with the prefix that the document uses. */
export function create(beside: XmlElement, name: string, attributes: Attributes = {}): XmlElement {
  const owner = beside.ownerDocument;
  if (!owner) throw new Error('An element without a document.');
  const root = owner.documentElement;
  const uri = root?.namespaceURI ?? transitional;
  const prefix = root?.prefix;
  const element = owner.createElementNS(uri, prefix ? `${prefix}:${name}` : name);
  for (const [key, value] of Object.entries(attributes)) setAttribute(element, key, value);
  return element;
}

type Attributes = Record<string, string>;

/** Attributes of WordprocessingML always carry its prefix, also when it is the default namespace. */
export function setAttribute(element: XmlElement, name: string, value: string): void {
  const uri = element.namespaceURI ?? transitional;
  element.setAttributeNS(uri, `${attributePrefix(element, uri)}:${name}`, value);
}

export function attribute(element: XmlElement | null, name: string): string | null {
  if (!element) return null;
  const uri = element.namespaceURI;
  return uri !== null && element.hasAttributeNS(uri, name)
    ? element.getAttributeNS(uri, name)
    : null;
}

export function removeAttribute(element: XmlElement, name: string): void {
  element.removeAttributeNS(element.namespaceURI ?? transitional, name);
}

/** Value of `w:val` of a child. */
export function valueOf(element: XmlElement | null, name: string): string | null {
  return element && attribute(childOf(element, name), 'val');
}

export function insertAfter(node: XmlNode, reference: XmlNode): void {
  reference.parentNode?.insertBefore(node, reference.nextSibling);
}

export function remove(node: XmlNode): void {
  node.parentNode?.removeChild(node);
}

function attributePrefix(element: XmlElement, uri: string): string {
  return element.prefix ?? element.lookupPrefix(uri) ?? 'w';
}
