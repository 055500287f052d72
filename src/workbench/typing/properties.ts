import type { XmlElement } from '../../docx/xml-tree';
import { createLike, elementsOf, remove, wordAttribute, wordChild, wordName } from './tree';

/** Belongs to one paragraph only: the section that ends there and what was changed about it. */
const ofOneParagraph = new Set(['sectPr', 'pPrChange']);

/** A copy of a paragraph's properties for another paragraph. */
export function copyProperties(paragraph: XmlElement): XmlElement | null {
  const properties = wordChild(paragraph, 'pPr');
  if (properties === null) return null;
  const copy = properties.cloneNode(true) as XmlElement;
  elementsOf(copy)
    .filter((child) => ofOneParagraph.has(wordName(child) ?? ''))
    .forEach(remove);
  return copy;
}

/** Whether a section ends with the paragraph (ECMA-376 17.6.18). */
export function endsSection(paragraph: XmlElement): boolean {
  const properties = wordChild(paragraph, 'pPr');
  return properties !== null && wordChild(properties, 'sectPr') !== null;
}

/** Id of the paragraph's style, null when it names none. */
export function styleOf(paragraph: XmlElement): string | null {
  const properties = wordChild(paragraph, 'pPr');
  const style = properties === null ? null : wordChild(properties, 'pStyle');
  return style === null ? null : wordAttribute(style, 'val');
}

/** Gives a paragraph a style and takes off the outline level and numbering of its own. */
export function setStyle(paragraph: XmlElement, id: string): void {
  const properties = wordChild(paragraph, 'pPr');
  if (properties === null) return;
  for (const name of ['pStyle', 'outlineLvl', 'numPr']) {
    const old = wordChild(properties, name);
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
    const style = elementsOf(styles).find((each) => wordAttribute(each, 'styleId') === id);
    const next = style === undefined ? null : wordChild(style, 'next');
    return next === null ? null : wordAttribute(next, 'val');
  };
}
