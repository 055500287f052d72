import type { Place } from '../../document/plan/edit-plan';
import { DocumentError } from '../../document/errors';
import type { Package } from '../package/package';
import { builderBeside } from '../../wordprocessingml/builder';
import { markInserted } from '../../wordprocessingml/revisions/insert';
import {
  endRevision,
  isOwnInsertion,
  type Tracking,
} from '../../wordprocessingml/revisions/tracking';
import {
  ancestorNamed,
  attribute,
  childElements,
  childNamed,
  childOf,
  insertAfter,
  isElement,
  isNamed,
  nameOf,
  type XmlElement,
  type XmlNode,
} from '../../wordprocessingml/tree';
import type { MainStory } from './main-story';

/** Where a block goes: before `before`, or at the end of `parent`. */
export interface Position {
  parent: XmlElement;
  before: XmlNode | null;
}

/**
 * Finds the position in the body. A paragraph in a table means the outermost table, one in a
 * block-level control means that control: nothing is inserted into other people's structures.
 */
export function positionFor({ pkg, paragraphs }: MainStory, place: Place): Position {
  if (place.kind === 'before' || place.kind === 'after') {
    const paragraph = paragraphs[place.paragraph];
    const body = paragraph && ancestorNamed(paragraph, 'w:body');
    if (!body) throw new DocumentError('changed', `paragraph ${place.paragraph} is gone`);
    const block = childOf(body, paragraph);
    const before = place.kind === 'before' ? withMarks(block) : block.nextSibling;
    return { parent: body, before };
  }
  const root = pkg.tree(pkg.main).documentElement;
  const bodies = root ? childElements(root).filter((child) => isNamed(child, 'w:body')) : [];
  const body = bodies.at(-1);
  if (!body) throw new DocumentError('no-main-part', 'no w:body');
  const last = childElements(body).at(-1);
  return { parent: body, before: last && isNamed(last, 'w:sectPr') ? last : null };
}

/** Marks that begin right before a block belong to it, so that a heading's bookmark does not grow. */
function withMarks(block: XmlElement): XmlNode {
  let first: XmlNode = block;
  for (let node = block.previousSibling; node; node = node.previousSibling) {
    if (!isElement(node)) continue;
    if (!beginnings.has(nameOf(node))) break;
    first = node;
  }
  return first;
}

const beginnings = new Set(['w:bookmarkStart', 'w:commentRangeStart', 'w:permStart']);

/** Places the statement, followed by a paragraph where Word needs one. */
export function placeStatement(
  pkg: Package,
  statement: XmlElement,
  position: Position,
  tracking: Tracking | null,
): void {
  position.parent.insertBefore(statement, position.before);
  if (tracking) markInserted(tracking, statement);
  addParagraphBehind(statement, tracking);
  pkg.touch(pkg.main);
}

/** Tells by whom a paragraph was added (`w:rsidR`, ECMA-376 17.3.1.22): a number of our own among those of Word's sessions. */
const ownSession = '00C11A7E';

/** Puts a paragraph behind a block where Word needs one. */
export function addParagraphBehind(block: XmlElement, tracking: Tracking | null): void {
  if (paragraphFollows(block)) return;
  const empty = builderBeside(block).element('w:p', { rsidR: ownSession });
  insertAfter(block, empty);
  if (tracking) markInserted(tracking, empty);
}

/** Whether a block is the paragraph that was put behind the statement, and nobody wrote into it. */
export function isAddedParagraph(block: XmlElement, tracking: Tracking | null): boolean {
  if (!isNamed(block, 'w:p') || attribute(block, 'rsidR') !== ownSession) return false;
  return block.firstChild === null || (tracking !== null && isOnlyInserted(block, tracking));
}

/** Whether a paragraph holds nothing but our insertion mark. */
function isOnlyInserted(block: XmlElement, tracking: Tracking): boolean {
  const [properties, ...others] = childElements(block);
  const [end, ...further] = properties ? childElements(properties) : [];
  return (
    others.length + further.length === 0 &&
    isOwnInsertion(endRevision(block, 'w:ins'), tracking) &&
    end !== undefined &&
    childElements(end).length === 1
  );
}

/** Marks between blocks, such as bookmarks, hold no text. */
const blocks = new Set(['w:p', 'w:tbl', 'w:sdt', 'w:customXml', 'w:sectPr']);

/** Whether a paragraph follows a block directly, if only at the start of a control. */
function paragraphFollows(block: XmlElement): boolean {
  const next = nextBlock(block);
  return next !== null && startsWithParagraph(next);
}

/** The block after another; null when it is the last. */
export function nextBlock(block: XmlElement): XmlElement | null {
  const siblings = block.parentNode ? childElements(block.parentNode) : [];
  const behind = siblings.slice(siblings.indexOf(block) + 1);
  return behind.find((one) => blocks.has(nameOf(one))) ?? null;
}

function startsWithParagraph(block: XmlElement): boolean {
  if (isNamed(block, 'w:p')) return true;
  if (!isNamed(block, 'w:sdt', 'w:customXml')) return false;
  const inside = isNamed(block, 'w:sdt') ? childNamed(block, 'w:sdtContent') : block;
  const first = inside && childElements(inside).find((one) => blocks.has(nameOf(one)));
  return first ? startsWithParagraph(first) : false;
}
