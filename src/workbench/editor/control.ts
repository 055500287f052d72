import { endPlaceholder } from '../../wordprocessingml/controls';
import {
  childElements,
  childNamed,
  descendantsNamed,
  remove,
  valueOf,
  type XmlElement,
} from '../../wordprocessingml/tree';

/** Kinds of control whose content is chosen or comes from elsewhere, never typed. */
const chosen = new Set(['dropDownList', 'checkbox', 'dataBinding', 'picture']);

/** Whether Word would not let a person type in a control (`w:lock`, ECMA-376 17.5.2.23). */
export function isLocked(control: XmlElement): boolean {
  const properties = childNamed(control, 'w:sdtPr');
  if (properties === null) return false;
  const lock = valueOf(childNamed(properties, 'w:lock'));
  return (
    lock === 'contentLocked' ||
    lock === 'sdtContentLocked' ||
    childElements(properties).some((child) => chosen.has(child.localName ?? ''))
  );
}

/** Removes the placeholder, as Word does when the first letter is typed. */
export function removePlaceholder(control: XmlElement): void {
  if (endPlaceholder(control)) descendantsNamed(control, 'w:r').forEach(remove);
}
