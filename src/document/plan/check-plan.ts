import type { EditPlan, InsertPlan, RemoveDuplicatesPlan, UpdatePlan } from './edit-plan';
import { DocumentError } from '../errors';
import { controlsInside, liveControls, paragraphTexts } from '../snapshot/controls';
import { nonTextContentInSection } from '../snapshot/section-content';
import type { Control, Snapshot } from '../snapshot/snapshot';
import { requireWritable } from '../snapshot/protection';
import { normaliseText } from '../text/normalise';

/**
 * Refuses a plan that was made for another state of the document: throws `DocumentError('changed')` and
 * names the difference. White space never counts. A protected document accepts no plan.
 */
export function checkPlan(plan: EditPlan, snapshot: Snapshot): void {
  requireWritable(snapshot);
  if (plan.kind === 'insert') checkInsert(plan, snapshot);
  else if (plan.kind === 'update') checkUpdate(plan, snapshot);
  else if (plan.kind === 'remove-duplicates') checkSingle(plan, snapshot);
  else {
    const root = theRoot(snapshot, plan.root);
    requireText(`control ${plan.root}`, snapshot.controls[root]?.text ?? '', plan.expect);
  }
}

function checkInsert(plan: InsertPlan, snapshot: Snapshot): void {
  if (liveControls(snapshot, plan.statement.tag).length > 0) {
    throw new DocumentError('changed', `control ${plan.statement.tag} is there already`);
  }
  const { place, expect } = plan;
  if (place.kind !== 'before' && place.kind !== 'after') return;
  const paragraph = snapshot.paragraphs[place.paragraph];
  if (!paragraph) throw new DocumentError('changed', `paragraph ${place.paragraph} is gone`);
  if (expect !== null) requireText(`paragraph ${place.paragraph}`, paragraph.text, expect);
  const { adoptedSection } = plan;
  for (const [position, text] of adoptedSection?.expect.entries() ?? []) {
    const index = (adoptedSection?.heading ?? 0) + position;
    requireText(`paragraph ${index}`, snapshot.paragraphs[index]?.text ?? '', text);
  }
  const held = adoptedSection
    ? nonTextContentInSection(snapshot, adoptedSection.heading, adoptedSection.last)
    : [];
  if (held.length > 0) throw new DocumentError('changed', `the section holds ${held.join(', ')}`);
}

function checkSingle({ root, statements }: RemoveDuplicatesPlan, snapshot: Snapshot): void {
  const found = liveControls(snapshot, root);
  if (found.length !== statements.length)
    throw new DocumentError('changed', `control ${root}: ${found.length} found`);
  for (const [index, { expect }] of statements.entries())
    requireText(`control ${root}`, snapshot.controls[found[index] ?? -1]?.text ?? '', expect);
}

function checkUpdate(plan: UpdatePlan, snapshot: Snapshot): void {
  const root = theRoot(snapshot, plan.root);
  for (const { tag, from } of plan.fields) {
    requireText(`field ${tag}`, theField(snapshot, root, tag).text, from);
  }
  const inserted = new Set<string>();
  for (const { after, block } of plan.insertions) {
    if (!inserted.has(after)) theField(snapshot, root, after);
    for (const inline of block.inlines) {
      if (inline.kind !== 'field') continue;
      if (controlsInside(snapshot, root, inline.tag).length > 0) {
        throw new DocumentError('changed', `field ${inline.tag} is there already`);
      }
      inserted.add(inline.tag);
    }
  }
  for (const { tag, expect } of plan.removals) {
    const texts = paragraphTexts(snapshot, theField(snapshot, root, tag));
    requireText(`paragraph of field ${tag}`, texts.join('\n'), expect);
  }
}

/** Position of the only outer control with this tag. */
function theRoot(snapshot: Snapshot, tag: string): number {
  const [position, second] = liveControls(snapshot, tag);
  if (position === undefined) throw new DocumentError('changed', `control ${tag} is gone`);
  if (second !== undefined) throw new DocumentError('changed', `control ${tag} is there twice`);
  return position;
}

/** The only field with this tag in the outer control. */
function theField(snapshot: Snapshot, root: number, tag: string): Control {
  const [field, second] = controlsInside(snapshot, root, tag);
  if (!field) throw new DocumentError('changed', `field ${tag} is gone`);
  if (second) throw new DocumentError('changed', `field ${tag} is there twice`);
  return field;
}

function requireText(what: string, found: string, expected: string): void {
  if (normaliseText(found) !== normaliseText(expected)) {
    throw new DocumentError('changed', `${what} holds another text`);
  }
}
