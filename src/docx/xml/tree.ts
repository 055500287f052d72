import {
  DOMParser,
  XMLSerializer,
  onErrorStopParsing,
  type Document,
  type Element,
  type Node,
} from '@xmldom/xmldom';
import { DocumentError } from '../../document/errors';
import { prefixOf } from '../../wordprocessingml/namespaces';
import { parseXml } from './stream';

export type {
  Document as XmlDocument,
  Element as XmlElement,
  Node as XmlNode,
} from '@xmldom/xmldom';

/**
 * Parses a part that is to be changed. It is read as a stream first, which refuses DTDs, damage and
 * deep nesting before a tree is built.
 */
export function parseTree(text: string, part: string, depth: number): Document {
  parseXml(text, part, depth, { open: () => undefined });
  try {
    return new DOMParser({ locator: false, onError: onErrorStopParsing }).parseFromString(
      text.replace(/^\uFEFF/, ''),
      'text/xml',
    );
  } catch (cause) {
    throw new DocumentError('damaged', `part ${part}`, { cause });
  }
}

/**
 * Text of a tree, always for UTF-8. A carriage return can only come from a character reference
 * (XML 1.0, 2.11), so it is written as one again.
 */
export function serialiseTree(document: Document): string {
  const text = new XMLSerializer().serializeToString(document).replace(/\r/g, '&#13;');
  return text.replace(/^(<\?xml[^>]*?\bencoding=)(["'])[^"']*\2/, '$1$2UTF-8$2');
}

/** Whether a node is an element. */
export function isElement(node: Node | null): node is Element {
  return node !== null && node.nodeType === 1;
}

/** Child elements in order, as a list that does not change with the tree. */
export function childElements(parent: Node): Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (isElement(node)) found.push(node);
  }
  return found;
}

/** Name of an element by the short names of `namespaces` ("w:p"), as `xml-stream` gives it. */
export function nameOf(node: Node): string {
  const local = node.localName ?? node.nodeName;
  if (!node.namespaceURI) return local;
  const prefix = prefixOf(node.namespaceURI);
  return prefix === null ? `{${node.namespaceURI}}${local}` : `${prefix}:${local}`;
}

/** First child element of a name. */
export function childNamed(parent: Node, name: string): Element | null {
  return childElements(parent).find((child) => nameOf(child) === name) ?? null;
}
