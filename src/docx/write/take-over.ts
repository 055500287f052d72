import type { AdoptedSection } from '../../document/plan/edit-plan';
import { DocumentError } from '../../document/errors';
import { markDeleted } from '../../wordprocessingml/revisions/delete';
import { markInserted } from '../../wordprocessingml/revisions/insert';
import type { Tracking } from '../../wordprocessingml/revisions/tracking';
import { rangeMarks } from '../../wordprocessingml/story';
import {
  childElements,
  childNamed,
  childOf,
  descendantsNamed,
  insertBefore,
  isNamed,
  remove,
  type XmlElement,
} from '../../wordprocessingml/tree';
import type { MainStory } from './main-story';
import { addParagraphBehind } from './place';

/**
 * Replaces a section with the statement: the section's own heading replaces the rendered one, and the
 * blocks below it are removed. Their bookmarks stay, after the statement. Where changes are tracked,
 * the blocks are only marked as deleted.
 */
export function takeOver(
  { pkg, paragraphs }: MainStory,
  statement: XmlElement,
  taken: AdoptedSection,
  tracking: Tracking | null,
): void {
  const heading = paragraphs[taken.heading];
  const body = heading?.parentNode ?? null;
  const content = childNamed(statement, 'w:sdtContent');
  const rendered = content && childElements(content)[0];
  if (!heading || !isNamed(body, 'w:body') || !content || !rendered) {
    throw new DocumentError('changed', `paragraph ${taken.heading} is no heading of the body`);
  }
  const below = paragraphs.slice(taken.heading + 1, taken.last + 1);
  const blocks = new Set(below.flatMap((one) => (one ? [childOf(body, one)] : [])));
  body.insertBefore(statement, heading);
  if (tracking) markInserted(tracking, statement);
  content.replaceChild(heading, rendered);
  for (const block of blocks) {
    if (tracking) markDeleted(tracking, block);
    else removeBlock(block);
  }
  addParagraphBehind(statement, tracking);
  pkg.touch(pkg.main);
}

function removeBlock(block: XmlElement): void {
  insertBefore(block, ...rangeMarks.flatMap((name) => descendantsNamed(block, name)));
  remove(block);
}
