import { blockTexts, fieldsOf, statementTexts } from '../blocks/block-text';
import type { StatementBlocks } from '../blocks/blocks';
import type { AdoptedSection, EditPlan, UpdatePlan } from './edit-plan';
import { controlsInside, liveControls } from '../snapshot/controls';
import type { Control, Paragraph, Snapshot } from '../snapshot/snapshot';
import { normaliseText } from '../text/normalise';

/** Steps that undo an incomplete write, or complete it. */
export interface RollbackPlan {
  /** Positions in `controls` of what the write began; they are removed with their content. */
  controls: number[];
  /** Positions of controls that the write put around text of a person; they are removed, and the text stays. */
  released: number[];
  /** Paragraphs that the write began; they are removed, those of a table with it. */
  paragraphs: number[];
  /** A plan that does the rest. */
  plan: UpdatePlan | null;
}

/**
 * How to undo a write that stopped half way: `before` is the snapshot from before it, `now` the one after
 * it. Text that somebody typed is never touched. Where a paragraph has already been removed, the update
 * is completed instead. Null when nothing of the plan is there.
 */
export function planRollback(plan: EditPlan, before: Snapshot, now: Snapshot): RollbackPlan | null {
  if (plan.kind === 'update') return fromUpdate(plan, before, now);
  if (plan.kind === 'remove' || plan.kind === 'remove-duplicates') return null;
  if (plan.kind === 'insert' && plan.adoptedSection)
    return fromAdoption(plan.statement, plan.adoptedSection, before, now);
  const live = liveControls(now, plan.statement.tag);
  const added = addedRun(before, now);
  const ours = startsOneOf(statementTexts(plan.statement));
  const begun = live.filter((position) => {
    const control = now.controls[position];
    return (
      control !== undefined && within(control, added) && paragraphsOf(control, now).every(ours)
    );
  });
  const held = new Set(live.flatMap((position) => now.controls[position] ?? []).flatMap(indexes));
  // Before its control there is only the heading; anything that was there earlier is not ours.
  const heading = startsOneOf([plan.statement.blocks[0].text]);
  const paragraphs = newTexts(addedRun(now, before), added).filter(
    (one) => !held.has(one.index) && heading(one) && !holdsObject(one),
  );
  if (begun.length + paragraphs.length === 0) return null;
  return {
    controls: begun,
    released: [],
    paragraphs: paragraphs.map(({ index }) => index),
    plan: null,
  };
}

/**
 * A section that was to be replaced, with the statement begun under its heading: while all its text still
 * stands, what was added goes, and the heading is a person's again.
 */
function fromAdoption(
  statement: StatementBlocks,
  { expect: [heading = '', ...texts] }: AdoptedSection,
  before: Snapshot,
  now: Snapshot,
): RollbackPlan | null {
  const [position, second] = liveControls(now, statement.tag);
  const control = now.controls[position ?? -1];
  if (position === undefined || second !== undefined || !control) return null;
  const [first, ...added] = paragraphsOf(control, now);
  const behind = now.paragraphs.slice(control.last + 1, control.last + 1 + texts.length);
  const same = ({ text }: Paragraph, index: number): boolean =>
    normaliseText(text) === normaliseText(texts[index] ?? '');
  const isWhole =
    first?.cell === null &&
    normaliseText(first.text) === normaliseText(heading) &&
    behind.length === texts.length &&
    behind.every(same);
  if (!isWhole || !added.every(startsOneOf(statementTexts(statement)))) return null;
  const last = now.paragraphs.at(-1);
  const trailing =
    last?.text === '' && before.paragraphs.at(-1)?.text !== '' && !holdsObject(last) ? [last] : [];
  const paragraphs = [...added, ...trailing].map(({ index }) => index);
  return { controls: [], released: [position], paragraphs, plan: null };
}

/** The added paragraphs whose text did not occur as often before. */
function newTexts(former: readonly Paragraph[], added: readonly Paragraph[]): Paragraph[] {
  const there = former.map(({ text }) => normaliseText(text));
  return added.filter(({ text }) => {
    const known = there.indexOf(normaliseText(text));
    if (known >= 0) there.splice(known, 1);
    return known < 0;
  });
}

function fromUpdate(plan: UpdatePlan, before: Snapshot, now: Snapshot): RollbackPlan | null {
  const [root] = liveControls(now, plan.root);
  const [former] = liveControls(before, plan.root);
  if (root === undefined || former === undefined) return null;
  const has = (tag: string): boolean => controlsInside(now, root, tag).length > 0;
  const rest = plan.removals.filter(({ tag }) => has(tag));
  if (rest.length < plan.removals.length) {
    return rest.length === 0
      ? null
      : {
          controls: [],
          released: [],
          paragraphs: [],
          plan: { ...plan, fields: [], insertions: [], removals: rest },
        };
  }
  const fields = plan.fields.flatMap(({ tag, from, to }) => {
    const [field] = controlsInside(now, root, tag);
    const written =
      field && isBegun(normaliseText(field.text), normaliseText(from), normaliseText(to));
    return written ? [{ tag, from: field.text, to: from }] : [];
  });
  const added = begunParagraphs(plan, before.controls[former], now.controls[root], before, now);
  if (fields.length + added.length === 0) return null;
  const back: UpdatePlan = { ...plan, fields, insertions: [], removals: [] };
  return { controls: [], released: [], paragraphs: added, plan: fields.length > 0 ? back : null };
}

/**
 * Whether a text is on its way from one to another, or there: what is changed word by word can stop between
 * two words, with the beginning of the new text before the end of the old.
 */
function isBegun(text: string, from: string, to: string): boolean {
  if (text === to) return true;
  if (text === from) return false;
  return Array.from({ length: text.length + 1 }, (_, at) => at).some(
    (at) => to.startsWith(text.slice(0, at)) && from.endsWith(text.slice(at)),
  );
}

/** Paragraphs of the statement that an update has inserted, wholly or in part. */
function begunParagraphs(
  plan: UpdatePlan,
  former: Control | undefined,
  root: Control | undefined,
  before: Snapshot,
  now: Snapshot,
): number[] {
  if (!former || !root) return [];
  const tags = new Set(
    plan.insertions.flatMap(({ block }) => fieldsOf([block])).map(({ tag }) => tag),
  );
  const held = new Set(now.controls.filter(({ tag }) => tags.has(tag)).flatMap(indexes));
  const there = paragraphsOf(former, before).map(({ text }) => normaliseText(text));
  const wanted = plan.insertions.flatMap(({ block }) => blockTexts(block)).map(normaliseText);
  return paragraphsOf(root, now)
    .filter((paragraph) => {
      const text = normaliseText(paragraph.text);
      const known = there.indexOf(text);
      if (known >= 0) there.splice(known, 1);
      const begun = wanted.some((whole) => whole.startsWith(text));
      return begun && !holdsObject(paragraph) && (known < 0 || held.has(paragraph.index));
    })
    .map(({ index }) => index);
}

/** The paragraphs between the common beginning and the common end of both snapshots. */
export function addedRun(before: Snapshot, now: Snapshot): Paragraph[] {
  const [old, all] = [before.paragraphs, now.paragraphs];
  const alike = (one: Paragraph | undefined, other: Paragraph | undefined): boolean =>
    one !== undefined &&
    other !== undefined &&
    normaliseText(one.text) === normaliseText(other.text);
  let start = 0;
  while (alike(old[start], all[start])) start += 1;
  let end = 0;
  while (end < old.length - start && alike(old.at(-1 - end), all.at(-1 - end))) end += 1;
  return all.slice(start, all.length - end);
}

/** A test for paragraphs that contain only the beginning of one of these texts. */
function startsOneOf(texts: readonly string[]): (paragraph: Paragraph) => boolean {
  const wanted = texts.map(normaliseText);
  return ({ text }) => wanted.some((whole) => whole.startsWith(normaliseText(text)));
}

function holdsObject({ text, boxes, hasObjects }: Paragraph): boolean {
  return boxes.length > 0 || (text === '' && hasObjects === true);
}

function paragraphsOf({ first, last }: Control, { paragraphs }: Snapshot): Paragraph[] {
  return paragraphs.slice(first, last + 1);
}

function within({ first, last }: Control, run: readonly Paragraph[]): boolean {
  return (run[0]?.index ?? Infinity) <= first && last <= (run.at(-1)?.index ?? -1);
}

function indexes({ first, last }: Control): number[] {
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}
