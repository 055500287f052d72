import type { AdoptedSection } from '../../document/plan/edit-plan';
import { DocumentError } from '../../document/errors';
import type { Package } from '../package/package';
import { childElements, childNamed, type XmlElement } from '../xml/tree';
import { builderFor } from './element-builder';
import { markDeleted } from './mark-deleted';
import { markInserted } from './mark-inserted';
import { paragraphFollows } from './place';
import { ancestorNamed, childOf, descendantsNamed, storyElements } from './story-tree';
import type { Tracking } from './tracking';

/** Paired marks, kept because other parts refer to them. */
const marks = [
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:permStart',
  'w:permEnd',
  'w:commentRangeStart',
  'w:commentRangeEnd',
];

/**
 * Replaces a section with the statement: the section's own heading replaces the rendered one, and the
 * blocks below it are removed. Their bookmarks stay, after the statement. Where changes are tracked,
 * the blocks are only marked as deleted.
 */
export function takeOver(
  pkg: Package,
  statement: XmlElement,
  taken: AdoptedSection,
  tracking: Tracking | null,
): void {
  const { paragraphs } = storyElements(pkg.tree(pkg.main));
  const heading = paragraphs[taken.heading];
  const body = heading && ancestorNamed(heading, 'w:body');
  const content = childNamed(statement, 'w:sdtContent');
  const rendered = content && childElements(content)[0];
  if (!body || heading.parentNode !== body || !content || !rendered) {
    throw new DocumentError('changed', `paragraph ${taken.heading} is no heading of the body`);
  }
  const below = paragraphs.slice(taken.heading + 1, taken.last + 1);
  const blocks = new Set(below.map((paragraph) => childOf(body, paragraph)));
  body.insertBefore(statement, heading);
  if (tracking) markInserted(tracking, statement);
  content.replaceChild(heading, rendered);
  for (const block of blocks) {
    if (tracking) markDeleted(tracking, block);
    else removeBlock(body, block);
  }
  if (!paragraphFollows(statement)) {
    const empty = builderFor(pkg.tree(pkg.main)).element('p');
    body.insertBefore(empty, statement.nextSibling);
    if (tracking) markInserted(tracking, empty);
  }
  pkg.touch(pkg.main);
}

function removeBlock(body: XmlElement, block: XmlElement): void {
  for (const mark of marks.flatMap((name) => descendantsNamed(block, name))) {
    body.insertBefore(mark, block);
  }
  body.removeChild(block);
}
