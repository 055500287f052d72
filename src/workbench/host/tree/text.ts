import { childOf, childrenOf, isW, nameOf, attribute, type XmlElement } from './element';
import { paragraphsIn } from './walk';

/** Characters that an element inside a run stands for. */
const characters: Record<string, string> = {
  tab: '\t',
  ptab: '\t',
  cr: '\n',
  noBreakHyphen: '-',
  softHyphen: '\u00AD',
};

/** Wrappers inside a paragraph whose content is current text. */
const inside = new Set([
  'ins',
  'moveTo',
  'hyperlink',
  'smartTag',
  'customXml',
  'fldSimple',
  'dir',
  'bdo',
  'sdtContent',
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
    if (name === 'r') {
      run(node);
      return;
    }
    if (name === 'sdt') {
      const properties = childOf(node, 'sdtPr');
      const content = childOf(node, 'sdtContent');
      if (content && !(properties && childOf(properties, 'showingPlcHdr'))) visit(content);
      return;
    }
    const shown = inside.has(name) || (deletions && name === 'del');
    if (shown || node === element) for (const child of childrenOf(node)) visit(child);
  };
  const run = (node: XmlElement): void => {
    const properties = childOf(node, 'rPr');
    const hidden = properties && childOf(properties, 'vanish');
    for (const child of childrenOf(node)) {
      if (isW(child, 'fldChar')) field(attribute(child, 'fldCharType'));
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
  if (name === 't' || (deletions && name === 'delText')) return node.textContent ?? '';
  if (name === 'br') return attribute(node, 'type') === 'page' ? '' : '\n';
  return characters[name] ?? '';
}
