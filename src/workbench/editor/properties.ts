import { removeProperties, setProperty } from '../../wordprocessingml/properties';
import {
  attribute,
  childElements,
  childNamed,
  copyOf,
  valueOf,
  type XmlElement,
} from '../../wordprocessingml/tree';

/** A copy of a paragraph's properties for another paragraph, without what belongs to one paragraph only. */
export function copyProperties(paragraph: XmlElement): XmlElement | null {
  const properties = childNamed(paragraph, 'w:pPr');
  if (properties === null) return null;
  const copy = copyOf(properties);
  removeProperties(copy, 'w:sectPr', 'w:pPrChange');
  return copy;
}

/** Whether a section ends with the paragraph (ECMA-376 17.6.18). */
export function endsSection(paragraph: XmlElement): boolean {
  return childNamed(paragraph, 'w:pPr', 'w:sectPr') !== null;
}

/** Id of the paragraph's style; null when it has none. */
export function styleOf(paragraph: XmlElement): string | null {
  return valueOf(childNamed(paragraph, 'w:pPr', 'w:pStyle'));
}

/** Sets a paragraph's style and removes its own outline level and numbering. */
export function setStyle(paragraph: XmlElement, id: string): void {
  const properties = childNamed(paragraph, 'w:pPr');
  if (properties === null) return;
  removeProperties(properties, 'w:outlineLvl', 'w:numPr');
  setProperty(properties, 'w:pStyle', id);
}

/** The style that follows each paragraph style (`w:next`, ECMA-376 17.7.4.10). */
export function followingStyles(styles: XmlElement): (style: string) => string | null {
  return (id) => {
    const style = childElements(styles).find((each) => attribute(each, 'styleId') === id);
    return valueOf(childNamed(style, 'w:next'));
  };
}
