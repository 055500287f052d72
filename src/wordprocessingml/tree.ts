import type { Element, Node } from '@xmldom/xmldom';
import { qualifiedName } from './namespaces';
import { isOnValue } from './values';

export type {
  Document as XmlDocument,
  Element as XmlElement,
  Node as XmlNode,
} from '@xmldom/xmldom';

/** Whether a node is an element. */
export function isElement(node: Node | null): node is Element {
  return node?.nodeType === 1;
}

/** Name of a node by the prefixes of `namespaces` ("w:p"), transitional or strict; other namespaces stand in braces. */
export function nameOf(node: Node): string {
  return qualifiedName(node.namespaceURI ?? '', node.localName ?? node.nodeName);
}

/** Whether a node is an element with one of these names. */
export function isNamed(node: Element, ...names: string[]): boolean;
export function isNamed(node: Node | null, ...names: string[]): node is Element;
export function isNamed(node: Node | null, ...names: string[]): boolean {
  return isElement(node) && names.includes(nameOf(node));
}

/** Child elements in order, as a list that does not change with the tree. */
export function childElements(parent: Node): Element[] {
  const elements: Element[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (isElement(node)) elements.push(node);
  }
  return elements;
}

/** The element at the end of a path of names, each the first child of its name; null where one is missing. */
export function childNamed(parent: Node | null | undefined, ...path: string[]): Element | null {
  let at: Node | null = parent ?? null;
  for (const name of path) {
    at = at && (childElements(at).find((child) => nameOf(child) === name) ?? null);
  }
  return isElement(at) ? at : null;
}

/** Elements of a name below `parent`, in document order. */
export function descendantsNamed(parent: Node, name: string): Element[] {
  return childElements(parent).flatMap((child) => [
    ...(nameOf(child) === name ? [child] : []),
    ...descendantsNamed(child, name),
  ]);
}

/** The `xml:space` that holds for an element, its own or that of one around it; null where none says anything. */
export function spaceOf(element: Element): string | null {
  const holder = [element, ...ancestors(element)].find((one) => one.hasAttribute('xml:space'));
  return holder?.getAttribute('xml:space') ?? null;
}

/** All ancestors of a node, the nearest first. */
function ancestors(node: Node): Element[] {
  const around: Element[] = [];
  for (let at = node.parentNode; isElement(at); at = at.parentNode) around.push(at);
  return around;
}

/** Ancestors with a name, the nearest first. */
export function ancestorsNamed(node: Node, name: string): Element[] {
  return ancestors(node).filter((each) => nameOf(each) === name);
}

/** The nearest ancestor with one of these names. */
export function ancestorNamed(node: Node, ...names: string[]): Element | null {
  return ancestors(node).find((each) => names.includes(nameOf(each))) ?? null;
}

/** The outermost ancestor below `top`, or the element itself when `top` is its parent. */
export function childOf(top: Element, element: Element): Element {
  let current = element;
  while (isElement(current.parentNode) && current.parentNode !== top) current = current.parentNode;
  return current;
}

/** An attribute in the namespace of its element ("val" for `w:val`); null where it is missing. */
export function attribute(element: Element | null, name: string): string | null {
  return element?.getAttributeNS(element.namespaceURI, name) ?? null;
}

/** `w:val` of an element; null where the element or the attribute is missing. */
export function valueOf(element: Element | null): string | null {
  return attribute(element, 'val');
}

/** Whether an on/off property is there and not switched off (ECMA-376 17.17.4). */
export function isOn(property: Element | null): boolean {
  return property !== null && isOnValue(valueOf(property));
}

/** Sets an attribute in the namespace of its element; attributes need a prefix even where that is the default one. */
export function setAttribute(element: Element, name: string, value: string): void {
  const { namespaceURI } = element;
  const prefix = element.prefix ?? element.lookupPrefix(namespaceURI) ?? 'w';
  element.setAttributeNS(namespaceURI, `${prefix}:${name}`, value);
}

/** Takes out an attribute in the namespace of its element. */
export function removeAttribute(element: Element, name: string): void {
  element.removeAttributeNS(element.namespaceURI ?? '', name);
}

/** Removes a node from the tree. */
export function remove(node: Node): void {
  node.parentNode?.removeChild(node);
}

/** Puts nodes before another, in their order. */
export function insertBefore(reference: Node, ...nodes: Node[]): void {
  for (const node of nodes) reference.parentNode?.insertBefore(node, reference);
}

/** Puts nodes behind another, in their order. */
export function insertAfter(reference: Node, ...nodes: Node[]): void {
  const next = reference.nextSibling;
  for (const node of nodes) reference.parentNode?.insertBefore(node, next);
}

/** A copy of an element with all that it holds. */
export function copyOf(element: Element): Element {
  return element.cloneNode(true) as Element;
}
