import type { XmlElement } from '../../docx/xml/tree';
import { attributeOf, childOf, createLike, elementsOf, nameOf, remove } from './tree';

/** Belongs to one paragraph only: the section that ends there, and tracked changes of its properties. */
const ofOneParagraph = new Set(['w:sectPr', 'w:pPrChange']);

/** A copy of a paragraph's properties for another paragraph. */
export function copyProperties(paragraph: XmlElement): XmlElement | null {
  const properties = childOf(paragraph, 'w:pPr');
  if (properties === null) return null;
  const copy = properties.cloneNode(true) as XmlElement;
  elementsOf(copy)
    .filter((child) => ofOneParagraph.has(nameOf(child)))
    .forEach(remove);
  return copy;
}

/** Whether a section ends with the paragraph (ECMA-376 17.6.18). */
export function endsSection(paragraph: XmlElement): boolean {
  return childOf(paragraph, 'w:pPr', 'w:sectPr') !== null;
}

/** Id of the paragraph's style; null when it has none. */
export function styleOf(paragraph: XmlElement): string | null {
  return attributeOf(childOf(paragraph, 'w:pPr', 'w:pStyle'), 'val');
}

/** Sets a paragraph's style and removes its own outline level and numbering. */
export function setStyle(paragraph: XmlElement, id: string): void {
  const properties = childOf(paragraph, 'w:pPr');
  if (properties === null) return;
  for (const name of ['w:pStyle', 'w:outlineLvl', 'w:numPr']) {
    const old = childOf(properties, name);
    if (old !== null) remove(old);
  }
  const style = createLike(properties, 'pStyle');
  const prefix = style.prefix ? `${style.prefix}:` : '';
  style.setAttributeNS(style.namespaceURI, `${prefix}val`, id);
  properties.insertBefore(style, properties.firstChild);
}

/** The style that follows each paragraph style (`w:next`, ECMA-376 17.7.4.10). */
export function followingStyles(styles: XmlElement): (style: string) => string | null {
  return (id) => {
    const style = elementsOf(styles).find((each) => attributeOf(each, 'styleId') === id);
    return attributeOf(childOf(style ?? null, 'w:next'), 'val');
  };
}
