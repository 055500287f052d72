import {
  around,
  childOf,
  childrenOf,
  create,
  insertAfter,
  isW,
  nameOf,
  remove,
  setAttribute,
  type XmlElement,
  type XmlNode,
} from './element';
import { keepOnly, property, propertiesOf } from './properties';
import { paragraphsIn } from './walk';

/** Characters that XML 1.0 cannot hold; Word drops them as well. */
const impossible = /(?![\t\n\v\r])\p{Cc}|[\uFFFE\uFFFF]/gu;

/** A run with this text and, where given, a copy of these run properties. */
export function runWith(beside: XmlElement, text: string, like: XmlElement | null): XmlElement {
  const run = create(beside, 'r');
  if (like) {
    const properties = like.cloneNode(true);
    run.appendChild(properties);
  }
  for (const [index, line] of text
    .replace(impossible, '')
    .split(/\r\n|[\n\r\v]/)
    .entries()) {
    if (index > 0) run.appendChild(create(beside, 'br'));
    for (const [column, piece] of line.split('\t').entries()) {
      if (column > 0) run.appendChild(create(beside, 'tab'));
      if (piece === '') continue;
      const element = create(beside, 't');
      element.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:space', 'preserve');
      element.appendChild(ownerOf(beside).createTextNode(piece));
      run.appendChild(element);
    }
  }
  return run;
}

/**
 * A paragraph formatted like another one, as Word makes it: style, list and direct formatting are
 * inherited, the section break is not.
 */
export function paragraphLike(model: XmlElement, text: string): XmlElement {
  const paragraph = create(model, 'p');
  const formatting = childOf(model, 'pPr');
  if (formatting) {
    const copy = formatting.cloneNode(true);
    paragraph.appendChild(copy);
    for (const child of childrenOf(copy))
      if (isW(child, 'sectPr') || isW(child, 'pPrChange')) remove(child);
    const mark = childOf(paragraph, 'pPr');
    const runs = mark && childOf(mark, 'rPr');
    for (const child of runs ? childrenOf(runs) : [])
      if (['ins', 'del', 'moveFrom', 'moveTo', 'rPrChange'].includes(nameOf(child))) remove(child);
  }
  if (text !== '') appendRun(paragraph, text);
  return paragraph;
}

/** Adds text at the end of a paragraph, formatted like the text before it. */
export function appendRun(paragraph: XmlElement, text: string): XmlElement {
  const last = runsIn(paragraph).at(-1);
  const run = runWith(paragraph, text, formattingFor(paragraph, last));
  paragraph.appendChild(run);
  return run;
}

/** Adds text at the start of a paragraph, formatted like the text after it. */
export function prependRun(paragraph: XmlElement, text: string): XmlElement {
  const run = runWith(paragraph, text, formattingFor(paragraph, runsIn(paragraph)[0]));
  const properties = childOf(paragraph, 'pPr');
  paragraph.insertBefore(run, properties ? properties.nextSibling : paragraph.firstChild);
  return run;
}

function formattingFor(paragraph: XmlElement, run: XmlElement | undefined): XmlElement | null {
  if (run) return childOf(run, 'rPr');
  const properties = childOf(paragraph, 'pPr');
  return properties && childOf(properties, 'rPr');
}

/** Runs of current text below an element, those in text boxes and deletions left out. */
export function runsIn(element: XmlElement): XmlElement[] {
  return childrenOf(element).flatMap((child) => {
    const name = nameOf(child);
    if (name === 'r') return [child];
    return name === '' || name === 'del' || name === 'moveFrom' ? [] : runsIn(child);
  });
}

/** Applies a style as Word does: direct formatting of the paragraph and its mark is removed. */
export function applyStyle(paragraph: XmlElement, id: string | null): void {
  const properties = propertiesOf(paragraph, 'pPr');
  const mark = childOf(properties, 'rPr');
  keepOnly(mark, 'ins', 'del', 'moveFrom', 'moveTo');
  const revised = mark !== null && childrenOf(mark).length > 0;
  keepOnly(properties, 'sectPr', 'pPrChange', ...(revised ? ['rPr'] : []));
  if (id === null) return;
  const style = property(properties, 'pPr', 'pStyle');
  setAttribute(style, 'val', id);
}

/** Removes a block and leaves an empty paragraph where one is required (ECMA-376 17.4.65, 17.2.2). */
export function removeBlock(block: XmlElement): void {
  const parent = block.parentNode;
  if (!parent) return;
  const model = paragraphsIn(block).at(-1) ?? (isW(block, 'p') ? block : null);
  const empty = create(block, 'p');
  const previous = previousBlock(block);
  const next = nextBlock(block);
  const needed =
    (!previous && !next) || (!next && previous !== null && !endsWithParagraph(previous));
  if (needed) {
    const style = model && childOf(model, 'pPr');
    if (style && isW(block, 'p')) empty.appendChild(style.cloneNode(true));
    insertAfter(empty, block);
  }
  remove(block);
}

/** Replaces a content control with its blocks. */
export function unwrap(control: XmlElement): void {
  const content = childOf(control, 'sdtContent');
  for (const child of content ? childrenOf(content) : [])
    control.parentNode?.insertBefore(child, control);
  remove(control);
}

const isBlock = (node: XmlNode): node is XmlElement =>
  isW(node, 'p') || isW(node, 'tbl') || isW(node, 'sdt');

function nextBlock(block: XmlElement): XmlElement | null {
  for (let node = block.nextSibling; node; node = node.nextSibling) if (isBlock(node)) return node;
  return null;
}

function previousBlock(block: XmlElement): XmlElement | null {
  for (let node = block.previousSibling; node; node = node.previousSibling)
    if (isBlock(node)) return node;
  return null;
}

function endsWithParagraph(block: XmlElement): boolean {
  if (isW(block, 'p')) return true;
  const content = childOf(block, 'sdtContent');
  const last = content && childrenOf(content).at(-1);
  return last ? endsWithParagraph(last) : false;
}

/** How many tables are around an element. */
export function tablesAround(element: XmlElement): XmlElement[] {
  const tables: XmlElement[] = [];
  for (let table = around(element, 'tbl'); table; table = around(table, 'tbl')) tables.push(table);
  return tables;
}

function ownerOf(element: XmlElement): NonNullable<XmlElement['ownerDocument']> {
  const owner = element.ownerDocument;
  if (!owner) throw new Error('An element without a document.');
  return owner;
}
