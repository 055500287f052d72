import {
  attribute,
  childElements,
  isNamed,
  type XmlElement,
  type XmlNode,
} from '../../wordprocessingml/tree';

/** Whether fields that begin in the paragraph are still open where `end` begins. */
export function openFieldsBefore(paragraph: XmlElement, end: XmlNode | null): boolean {
  let depth = 0;
  let reached = false;
  const visit = (node: XmlNode): void => {
    for (const child of childElements(node)) {
      reached ||= child === end;
      if (reached) return;
      const type = isNamed(child, 'w:fldChar') ? attribute(child, 'fldCharType') : null;
      if (type === 'begin') depth += 1;
      else if (type === 'end') depth -= 1;
      visit(child);
    }
  };
  visit(paragraph);
  return depth !== 0;
}
