import type { UpdatePlan } from '../../document/plan/edit-plan';
import { DocumentError } from '../../document/errors';
import type { Package } from '../package/package';
import { childElements, childNamed, nameOf, type XmlElement } from '../xml/tree';
import { setFieldText } from './field-text';
import { markDeleted } from './mark-deleted';
import { markInserted } from './mark-inserted';
import { nextBlock } from './place';
import { renderContext, renderParagraph } from './render-statement';
import { ancestorNamed, childOf, descendantsNamed, storyElements, tagOf } from './story-tree';
import type { Tracking } from './tracking';

/** Applies an update to the tree of the main part: fields, then new paragraphs, then removals. */
export function updateStatement(pkg: Package, plan: UpdatePlan, tracking: Tracking | null): void {
  const context = renderContext(pkg);
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
    const behindTable = !last.has(anchor) && nameOf(anchor) === 'w:tbl';
    const paragraph = renderParagraph(context, block, behindTable);
    content.insertBefore(paragraph, (last.get(anchor) ?? anchor).nextSibling);
    if (tracking) markInserted(tracking, paragraph);
    last.set(anchor, paragraph);
  }
  for (const { tag } of plan.removals) removeParagraph(field(tag), tracking);
  pkg.touch(pkg.main);
}

/** The outer control with this tag that holds text which is not deleted. */
export function controlOf(pkg: Package, tag: string): XmlElement {
  const found = storyElements(pkg.tree(pkg.main)).controls.filter((one) => one.tag === tag);
  const live = found.length > 1 ? found.filter((one) => hasText(one.element)) : found;
  const control = live[0]?.element;
  if (!control) throw new DocumentError('changed', `control ${tag} is gone`);
  return control;
}

/** Whether a field holds deleted text and no other. */
function isDeleted(field: XmlElement): boolean {
  const deleted = descendantsNamed(field, 'w:r').some(
    (one) => ancestorNamed(one, 'w:del') ?? ancestorNamed(one, 'w:moveFrom'),
  );
  return deleted && !hasText(field);
}

function hasText(element: XmlElement): boolean {
  return descendantsNamed(element, 'w:t').some(
    (one) => !ancestorNamed(one, 'w:del') && !ancestorNamed(one, 'w:moveFrom'),
  );
}

/**
 * Removes the paragraph around a field. A cell must keep a paragraph, so its last one is only emptied.
 */
function removeParagraph(field: XmlElement, tracking: Tracking | null): void {
  const paragraph = ancestorNamed(field, 'w:p') ?? field;
  const parent = paragraph.parentNode;
  if (!parent) return;
  if (tracking) {
    markDeleted(tracking, paragraph);
    return;
  }
  const paragraphs = childElements(parent).filter((child) => nameOf(child) === 'w:p');
  const lastOfCell =
    nameOf(parent) === 'w:tc' && (paragraphs.length === 1 || !nextBlock(paragraph));
  if (!lastOfCell) {
    parent.removeChild(paragraph);
    return;
  }
  for (const child of childElements(paragraph)) {
    if (nameOf(child) !== 'w:pPr') paragraph.removeChild(child);
  }
}
