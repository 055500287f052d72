import { Alternatives, isSkipped, requiredBy } from '../../wordprocessingml/story-grammar';
import {
  childElements,
  childNamed,
  isElement,
  nameOf,
  type XmlDocument,
  type XmlElement,
} from '../xml/tree';

/** The paragraphs and tagged controls of the main story, as elements, in the order of the snapshot. */
export interface StoryElements {
  paragraphs: XmlElement[];
  controls: { tag: string; element: XmlElement }[];
}

/** Walks the tree of the main part by the same rules as the streaming reader. */
export function storyElements(document: XmlDocument): StoryElements {
  const found: StoryElements = { paragraphs: [], controls: [] };
  const alternatives = new Alternatives();
  const visit = (element: XmlElement, parent: string): void => {
    const name = nameOf(element);
    // Text boxes are flows of their own.
    if (isSkipped(name, parent) || name === 'w:txbxContent') return;
    if (name === 'w:p') found.paragraphs.push(element);
    if (name === 'w:sdt') {
      const tag = tagOf(element);
      if (tag !== '') found.controls.push({ tag, element });
    }
    if (name === 'mc:Choice' || name === 'mc:Fallback') {
      const prefixes = requiredBy(name, element.getAttribute('Requires'));
      const namespaces = prefixes?.map((prefix) => element.lookupNamespaceURI(prefix)) ?? null;
      if (!alternatives.choose(namespaces)) return;
    }
    if (name === 'mc:AlternateContent') alternatives.open();
    for (const child of childElements(element)) visit(child, name);
    if (name === 'mc:AlternateContent') alternatives.close();
  };
  if (document.documentElement) visit(document.documentElement, '');
  return found;
}

/** Tag of a content control, "" when it has none. */
export function tagOf(control: XmlElement): string {
  const properties = childNamed(control, 'w:sdtPr');
  const tag = properties && childNamed(properties, 'w:tag');
  return tag ? valueOf(tag) : '';
}

/** `w:val` of an element. */
export function valueOf(element: XmlElement): string {
  return element.getAttributeNS(element.namespaceURI ?? '', 'val') ?? '';
}

/** The outermost ancestor below `top`, or the element itself when `top` is its parent. */
export function childOf(top: XmlElement, element: XmlElement): XmlElement {
  let current = element;
  while (isElement(current.parentNode) && current.parentNode !== top) current = current.parentNode;
  return current;
}

/** The nearest ancestor of a name, the element itself included. */
export function ancestorNamed(element: XmlElement, name: string): XmlElement | null {
  let current: XmlElement | null = element;
  while (current && nameOf(current) !== name) {
    current = isElement(current.parentNode) ? current.parentNode : null;
  }
  return current;
}

/** Elements of a name below `element`, in document order. */
export function descendantsNamed(element: XmlElement, name: string): XmlElement[] {
  return childElements(element).flatMap((child) => [
    ...(nameOf(child) === name ? [child] : []),
    ...descendantsNamed(child, name),
  ]);
}
