import { fieldsOf, inlineText, statementTexts } from '../blocks/block-text';
import type {
  EditPlan,
  InsertPlan,
  ReplacePlan,
  RemoveDuplicatesPlan,
  AdoptedSection,
  UpdatePlan,
} from './edit-plan';
import { DocumentError } from '../errors';
import { controlsInside, liveControls, paragraphTexts } from '../snapshot/controls';
import type { Snapshot } from '../snapshot/snapshot';
import { normaliseText } from '../text/normalise';

/**
 * Makes sure that a snapshot taken after writing shows what the plan said: throws
 * `DocumentError('not-verified')` and names the first difference. With the earlier snapshot as `before`,
 * all text outside the statement must be unchanged as well.
 */
export function verifyPlan(plan: EditPlan, snapshot: Snapshot, before?: Snapshot): void {
  const tag = plan.kind === 'insert' || plan.kind === 'replace' ? plan.statement.tag : plan.root;
  const roots = liveControls(snapshot, tag);
  if (plan.kind === 'remove') {
    if (roots.length > 0) throw new DocumentError('not-verified', `control ${tag} is still there`);
  } else {
    const [root] = roots;
    if (root === undefined || roots.length > 1) {
      throw new DocumentError('not-verified', `control ${tag}: ${roots.length} found`);
    }
    if (plan.kind === 'remove-duplicates') {
      verifySingle(plan, snapshot, root, before);
      return;
    }
    if (plan.kind === 'update') verifyUpdate(plan, snapshot, root);
    else verifyInsert(plan, snapshot, root);
  }
  const taken = plan.kind === 'insert' ? (plan.adoptedSection ?? null) : null;
  if (before && !sameTexts(outside(before, tag, taken), outside(snapshot, tag))) {
    throw new DocumentError('not-verified', 'text outside the statement changed');
  }
}

/** No text may be missing but what was to be removed. */
function verifySingle(
  { root, statements }: RemoveDuplicatesPlan,
  snapshot: Snapshot,
  kept: number,
  before: Snapshot | undefined,
): void {
  const expected = statements.find(({ action }) => action === 'keep')?.expect ?? '';
  if (normaliseText(snapshot.controls[kept]?.text ?? '') !== normaliseText(expected))
    throw new DocumentError('not-verified', 'another statement is left');
  if (!before) return;
  const gone = new Set<number>();
  for (const [index, position] of liveControls(before, root).entries()) {
    const control = before.controls[position];
    if (!control || statements[index]?.action !== 'remove') continue;
    for (let at = control.first; at <= control.last; at += 1) gone.add(at);
  }
  const staying = before.paragraphs.filter(({ index }) => !gone.has(index));
  if (!sameTexts(staying.map(textOf), snapshot.paragraphs.map(textOf)))
    throw new DocumentError('not-verified', 'text outside the statement changed');
}

function textOf({ text }: { text: string }): string {
  return text;
}

function verifyInsert(plan: InsertPlan | ReplacePlan, snapshot: Snapshot, root: number): void {
  for (const { tag, text } of fieldsOf(plan.statement.blocks)) {
    verifyField(snapshot, root, tag, text);
  }
  if (!sameTexts(textsOf(snapshot, root), statementTexts(plan.statement))) {
    throw new DocumentError('not-verified', 'text of the statement');
  }
}

function verifyUpdate(plan: UpdatePlan, snapshot: Snapshot, root: number): void {
  const removed = new Set(plan.removals.map(({ tag }) => tag));
  for (const { tag, to } of plan.fields) {
    if (!removed.has(tag)) verifyField(snapshot, root, tag, to);
  }
  const texts = new Set(textsOf(snapshot, root).map(normaliseText));
  for (const { block } of plan.insertions) {
    for (const { tag, text } of fieldsOf([block])) verifyField(snapshot, root, tag, text);
    const text = normaliseText(inlineText(block.inlines));
    if (!texts.has(text)) throw new DocumentError('not-verified', `inserted paragraph "${text}"`);
  }
  for (const tag of removed) {
    if (controlsInside(snapshot, root, tag).length > 0) {
      throw new DocumentError('not-verified', `field ${tag} is still there`);
    }
  }
}

function verifyField(snapshot: Snapshot, root: number, tag: string, text: string): void {
  const found = controlsInside(snapshot, root, tag);
  const [field] = found;
  if (!field || found.length > 1) {
    throw new DocumentError('not-verified', `field ${tag}: ${found.length} found`);
  }
  if (normaliseText(field.text) !== normaliseText(text)) {
    throw new DocumentError('not-verified', `field ${tag} holds another text`);
  }
}

function textsOf(snapshot: Snapshot, position: number): string[] {
  const control = snapshot.controls[position];
  return control ? paragraphTexts(snapshot, control) : [];
}

/** Texts of the paragraphs that no control with this tag touches and no statement replaced. */
function outside(snapshot: Snapshot, tag: string, taken: AdoptedSection | null = null): string[] {
  const inside = new Set<number>();
  for (let index = taken?.heading ?? 0; taken && index <= taken.last; index += 1) inside.add(index);
  for (const control of snapshot.controls) {
    if (control.tag !== tag || control.deleted) continue;
    for (let index = control.first; index <= control.last; index += 1) inside.add(index);
  }
  return snapshot.paragraphs.filter(({ index }) => !inside.has(index)).map(({ text }) => text);
}

/** Empty paragraphs do not count: Word adds and drops them around tables and controls. */
function sameTexts(one: string[], other: string[]): boolean {
  const plain = (texts: string[]): string[] =>
    texts.map(normaliseText).filter((text) => text !== '');
  const [first, second] = [plain(one), plain(other)];
  return first.length === second.length && first.every((text, index) => text === second[index]);
}
