import type { XmlDocument, XmlElement } from '../../docx/xml-tree';
import { mainControls } from './main-story';
import { createLike, elementsOf, isWord, remove, wordAttribute, wordChild } from './tree';

/** Deletes the first control with a tag and all that it holds, as a person who selects it and presses Delete. */
export function deleteControl(main: XmlDocument, tag: string): boolean {
  const control = mainControls(main).find((each) => tagOf(each) === tag);
  if (control === undefined) return false;
  const parent = control.parentNode as XmlElement;
  remove(control);
  const last = elementsOf(parent)
    .filter((child) => !isWord(child, 'sectPr'))
    .at(-1);
  const holdsBlocks = ['body', 'tc', 'sdtContent'].some((name) => isWord(parent, name));
  const inParagraph = isInParagraph(parent);
  if (holdsBlocks && !inParagraph && (last === undefined || !isWord(last, 'p'))) {
    parent.insertBefore(createLike(parent, 'p'), last?.nextSibling ?? parent.firstChild);
  }
  return true;
}

/** Tag of a control; null when it has none. */
export function tagOf(control: XmlElement): string | null {
  return propertyOf(control, 'tag');
}

/** Title of a control as Word shows it above its frame; null when it has none. */
export function titleOf(control: XmlElement): string | null {
  return propertyOf(control, 'alias');
}

function propertyOf(control: XmlElement, name: string): string | null {
  const properties = wordChild(control, 'sdtPr');
  const property = properties === null ? null : wordChild(properties, name);
  return property === null ? null : wordAttribute(property, 'val');
}

function isInParagraph(element: XmlElement): boolean {
  for (let at = element.parentNode; at !== null; at = at.parentNode)
    if (isWord(at, 'p')) return true;
  return false;
}
