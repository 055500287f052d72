import { createElement } from '../../wordprocessingml/builder';
import { tagOf } from '../../wordprocessingml/controls';
import { storyControls } from '../../wordprocessingml/story';
import {
  ancestorNamed,
  childElements,
  isNamed,
  remove,
  type XmlDocument,
} from '../../wordprocessingml/tree';

/** Deletes the first control with a tag and its content, as if a person selected it and pressed Delete. */
export function deleteControl(main: XmlDocument, tag: string): boolean {
  const control = storyControls(main).find((each) => tagOf(each) === tag);
  if (control === undefined) return false;
  const { parentNode: parent } = control;
  remove(control);
  if (!isNamed(parent, 'w:body', 'w:tc', 'w:sdtContent') || ancestorNamed(parent, 'w:p'))
    return true;
  const last = childElements(parent)
    .filter((child) => !isNamed(child, 'w:sectPr'))
    .at(-1);
  if (last === undefined || !isNamed(last, 'w:p')) {
    parent.insertBefore(createElement(parent, 'w:p'), last?.nextSibling ?? parent.firstChild);
  }
  return true;
}
