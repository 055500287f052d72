import type { UpdatePlan } from '../../document/plan/edit-plan';
import { DocumentError } from '../../document/errors';
import { tagOf } from '../../wordprocessingml/controls';
import { markDeleted } from '../../wordprocessingml/revisions/delete';
import { markInserted } from '../../wordprocessingml/revisions/insert';
import type { Tracking } from '../../wordprocessingml/revisions/tracking';
import {
  ancestorNamed,
  childElements,
  childNamed,
  childOf,
  descendantsNamed,
  insertAfter,
  isNamed,
  remove,
  type XmlElement,
} from '../../wordprocessingml/tree';
import { controlOf, isDeleted } from './control';
import { setFieldText } from './field-text';
import type { MainStory } from './main-story';
import { nextBlock } from './place';
import { renderContext, renderParagraph } from './render-statement';

/** Applies an update to the tree of the main part: fields, then new paragraphs, then removals. */
export function updateStatement(
  story: MainStory,
  plan: UpdatePlan,
  tracking: Tracking | null,
): void {
  const { pkg } = story;
  const context = renderContext(story);
  const root = controlOf(pkg, plan.root);
  const content = childNamed(root, 'w:sdtContent') ?? root;
  const field = (tag: string): XmlElement => {
    const found = descendantsNamed(root, 'w:sdt').find(
      (one) => tagOf(one) === tag && !isDeleted(one),
    );
    if (!found) throw new DocumentError('changed', `field ${tag} is gone`);
    return found;
  };
  for (const { tag, from, to } of plan.fields) {
    if (from !== to) setFieldText(context.build, field(tag), to, tracking);
  }
  const last = new Map<XmlElement, XmlElement>();
  for (const { after, block } of plan.insertions) {
    const anchor = childOf(content, field(after));
    const behindTable = !last.has(anchor) && isNamed(anchor, 'w:tbl');
    const paragraph = renderParagraph(context, block, behindTable);
    insertAfter(last.get(anchor) ?? anchor, paragraph);
    if (tracking) markInserted(tracking, paragraph);
    last.set(anchor, paragraph);
  }
  for (const { tag } of plan.removals) removeParagraph(field(tag), tracking);
  pkg.touch(pkg.main);
}

/**
 * Removes the paragraph around a field. A cell must keep a paragraph, so its last one is only emptied.
 */
function removeParagraph(field: XmlElement, tracking: Tracking | null): void {
  const paragraph = ancestorNamed(field, 'w:p') ?? field;
  const { parentNode: parent } = paragraph;
  if (!parent) return;
  if (tracking) {
    markDeleted(tracking, paragraph);
    return;
  }
  const paragraphs = childElements(parent).filter((child) => isNamed(child, 'w:p'));
  const lastOfCell = isNamed(parent, 'w:tc') && (paragraphs.length === 1 || !nextBlock(paragraph));
  if (!lastOfCell) remove(paragraph);
  else
    childElements(paragraph)
      .filter((child) => !isNamed(child, 'w:pPr'))
      .forEach(remove);
}
