import type { XmlElement, XmlNode } from '../../docx/xml-tree';
import { elementsOf, isWord, wordAttribute } from './tree';

/** Whether fields that begin in the paragraph are still open where `end` begins. */
export function openFieldsBefore(paragraph: XmlElement, end: XmlNode | null): boolean {
  let depth = 0;
  let reached = false;
  const visit = (node: XmlNode): void => {
    for (const child of elementsOf(node)) {
      reached ||= child === end;
      if (reached) return;
      if (isWord(child, 'fldChar')) {
        const type = wordAttribute(child, 'fldCharType');
        if (type === 'begin') depth += 1;
        else if (type === 'end') depth -= 1;
      }
      visit(child);
    }
  };
  visit(paragraph);
  return depth !== 0;
}
