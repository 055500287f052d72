import { showsPlaceholder } from '../../../wordprocessingml/controls';
import { isHidden } from '../../../wordprocessingml/runs';
import {
  attribute,
  childElements,
  childNamed,
  isNamed,
  nameOf,
  type XmlElement,
} from '../../../wordprocessingml/tree';
import { paragraphsIn } from './walk';

/** Characters that an element inside a run stands for. */
const characters: Record<string, string> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
  'w:softHyphen': '\u00AD',
};

/** Wrappers inside a paragraph whose content is current text. */
const inside = new Set([
  'w:ins',
  'w:moveTo',
  'w:hyperlink',
  'w:smartTag',
  'w:customXml',
  'w:fldSimple',
  'w:dir',
  'w:bdo',
  'w:sdtContent',
]);

/** Current text of a paragraph, control or run, as Word's `text` gives it; `deletions` shows what is deleted. */
export function textOf(element: XmlElement, deletions = false): string {
  const blocks = paragraphsIn(element);
  if (blocks.length > 0) return blocks.map((block) => textOf(block, deletions)).join('\n');
  let text = '';
  /** For every open field whether its code is still being read. */
  const codes: boolean[] = [];
  const visit = (node: XmlElement): void => {
    const name = nameOf(node);
    if (name === 'w:r') {
      run(node);
      return;
    }
    if (name === 'w:sdt') {
      const content = childNamed(node, 'w:sdtContent');
      if (content && !showsPlaceholder(node)) visit(content);
      return;
    }
    const shown = inside.has(name) || (deletions && name === 'w:del');
    if (shown || node === element) for (const child of childElements(node)) visit(child);
  };
  const run = (node: XmlElement): void => {
    const hidden = isHidden(node);
    for (const child of childElements(node)) {
      if (isNamed(child, 'w:fldChar')) field(attribute(child, 'fldCharType'));
      else if (!hidden && !codes.includes(true)) text += character(child, deletions);
    }
  };
  const field = (type: string | null): void => {
    if (type === 'begin') codes.push(true);
    else if (type === 'separate' && codes.length > 0) codes[codes.length - 1] = false;
    else if (type === 'end') codes.pop();
  };
  visit(element);
  return text;
}

function character(node: XmlElement, deletions: boolean): string {
  const name = nameOf(node);
  if (name === 'w:t' || (deletions && name === 'w:delText')) return node.textContent ?? '';
  if (name === 'w:br') return attribute(node, 'type') === 'page' ? '' : '\n';
  return characters[name] ?? '';
}
