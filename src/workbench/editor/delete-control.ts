import type { XmlDocument, XmlElement } from '../../docx/xml/tree';
import { mainControls } from './main-story';
import { tagOf } from './control';
import { createLike, elementsOf, nameOf, remove } from './tree';

/** Deletes the first control with a tag and its content, as if a person selected it and pressed Delete. */
export function deleteControl(main: XmlDocument, tag: string): boolean {
  const control = mainControls(main).find((each) => tagOf(each) === tag);
  if (control === undefined) return false;
  const parent = control.parentNode as XmlElement;
  remove(control);
  const last = elementsOf(parent)
    .filter((child) => nameOf(child) !== 'w:sectPr')
    .at(-1);
  const holdsBlocks = ['w:body', 'w:tc', 'w:sdtContent'].includes(nameOf(parent));
  const inParagraph = isInParagraph(parent);
  if (holdsBlocks && !inParagraph && (last === undefined || nameOf(last) !== 'w:p')) {
    parent.insertBefore(createLike(parent, 'p'), last?.nextSibling ?? parent.firstChild);
  }
  return true;
}

function isInParagraph(element: XmlElement): boolean {
  for (let at = element.parentNode; at !== null; at = at.parentNode)
    if (nameOf(at) === 'w:p') return true;
  return false;
}
