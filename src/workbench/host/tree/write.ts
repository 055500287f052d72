import { builderBeside, createElement } from '../../../wordprocessingml/builder';
import {
  ensureProperties,
  keepProperties,
  removeProperties,
  setProperty,
} from '../../../wordprocessingml/properties';
import { currentRuns, newRun, ownRevisions } from '../../../wordprocessingml/runs';
import {
  childElements,
  childNamed,
  copyOf,
  insertAfter,
  isNamed,
  nameOf,
  remove,
  type XmlElement,
  type XmlNode,
} from '../../../wordprocessingml/tree';
import { paragraphsIn } from './walk';

/** Characters that XML 1.0 cannot hold; Word drops them as well. */
const impossible = /(?![\t\n\v\r])\p{Cc}|[\uFFFE\uFFFF]/gu;

/** A run with this text and, where given, a copy of these run properties. */
export function runWith(beside: XmlElement, text: string, like: XmlElement | null): XmlElement {
  return newRun(builderBeside(beside), text.replace(impossible, ''), like && formattingLike(like));
}

/** A copy of some formatting; that a paragraph's end is inserted says nothing of a run, where it would be invalid. */
function formattingLike(like: XmlElement): XmlElement | null {
  const copy = copyOf(like);
  removeProperties(copy, ...ownRevisions);
  return childElements(copy).length === 0 ? null : copy;
}

/**
 * A paragraph formatted like another one, as Word makes it: style, list and direct formatting are
 * inherited, the section break is not.
 */
export function paragraphLike(template: XmlElement, text: string): XmlElement {
  const paragraph = createElement(template, 'w:p');
  const formatting = childNamed(template, 'w:pPr');
  if (formatting) {
    const copy = copyOf(formatting);
    removeProperties(copy, 'w:sectPr', 'w:pPrChange');
    const mark = childNamed(copy, 'w:rPr');
    if (mark) removeProperties(mark, ...ownRevisions);
    paragraph.appendChild(copy);
  }
  if (text !== '') appendRun(paragraph, text);
  return paragraph;
}

/** Adds text at the end of a paragraph, formatted like the text before it. */
export function appendRun(paragraph: XmlElement, text: string): XmlElement {
  const last = currentRuns(paragraph).at(-1);
  const run = runWith(paragraph, text, formattingFor(paragraph, last));
  paragraph.appendChild(run);
  return run;
}

/** Adds text at the start of a paragraph, formatted like the text after it. */
export function prependRun(paragraph: XmlElement, text: string): XmlElement {
  const run = runWith(paragraph, text, formattingFor(paragraph, currentRuns(paragraph)[0]));
  const properties = childNamed(paragraph, 'w:pPr');
  paragraph.insertBefore(run, properties ? properties.nextSibling : paragraph.firstChild);
  return run;
}

function formattingFor(paragraph: XmlElement, run: XmlElement | undefined): XmlElement | null {
  return run ? childNamed(run, 'w:rPr') : childNamed(paragraph, 'w:pPr', 'w:rPr');
}

/**
 * Applies a style as Word does: direct formatting of the paragraph and its mark is removed, and that of
 * characters where it holds for more than half of them.
 */
export function applyStyle(paragraph: XmlElement, id: string | null): void {
  const properties = ensureProperties(paragraph, 'w:pPr');
  const mark = childNamed(properties, 'w:rPr');
  if (mark) keepProperties(mark, 'w:ins', 'w:del', 'w:moveFrom', 'w:moveTo');
  const revised = mark !== null && childElements(mark).length > 0;
  keepProperties(properties, 'w:sectPr', 'w:pPrChange', ...(revised ? ['w:rPr'] : []));
  setProperty(properties, 'w:pStyle', id);
  const runs = currentRuns(paragraph);
  const length = (some: readonly XmlElement[]): number =>
    some.reduce((sum, run) => sum + (run.textContent?.length ?? 0), 0);
  const names = new Set(
    runs.flatMap((run) => {
      const format = childNamed(run, 'w:rPr');
      return format ? childElements(format).map(nameOf) : [];
    }),
  );
  for (const name of names) {
    const holders = runs.filter((run) => childNamed(run, 'w:rPr', name));
    if (2 * length(holders) <= length(runs) || ownRevisions.includes(name)) continue;
    for (const run of holders) {
      const format = childNamed(run, 'w:rPr');
      if (format) removeProperties(format, name);
    }
  }
}

/** Removes a block and leaves an empty paragraph where one is required (ECMA-376 17.4.65, 17.2.2). */
export function removeBlock(block: XmlElement): void {
  const parent = block.parentNode;
  if (!parent) return;
  const template = paragraphsIn(block).at(-1) ?? (isNamed(block, 'w:p') ? block : null);
  const empty = createElement(block, 'w:p');
  const previous = previousBlock(block);
  const next = nextBlock(block);
  const needed =
    (!previous && !next) || (!next && previous !== null && !endsWithParagraph(previous));
  if (needed) {
    const style = childNamed(template, 'w:pPr');
    if (style && isNamed(block, 'w:p')) empty.appendChild(style.cloneNode(true));
    insertAfter(block, empty);
  }
  remove(block);
}

const isBlock = (node: XmlNode): node is XmlElement => isNamed(node, 'w:p', 'w:tbl', 'w:sdt');

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
  if (isNamed(block, 'w:p')) return true;
  const content = childNamed(block, 'w:sdtContent');
  const last = content && childElements(content).at(-1);
  return last ? endsWithParagraph(last) : false;
}
