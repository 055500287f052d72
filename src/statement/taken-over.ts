import type { TakenOver } from '../document/edit-plan';
import type { Snapshot } from '../document/snapshot';
import { normaliseText } from '../document/text';
import type { Proposal, Section } from '../proposal/proposal';
import { headingWords } from '../proposal/heading-number';
import { handWrittenSection, type ChosenPlace } from './place';

/**
 * The paragraphs of a hand-written section whose place the statement can take: a heading that is a
 * paragraph of its own, and text below it. Null where something else would go with them: a form, somebody's
 * control, a picture, a note, a text box, the break of a page section.
 */
export function takenOverSection(
  { paragraphs, controls, sections }: Snapshot,
  { paragraph: heading, last, heading: words }: Section,
): TakenOver | null {
  const range = paragraphs.slice(heading, last + 1);
  const [first] = range;
  if (!first || first.cell !== null) return null;
  if (headingWords(normaliseText(first.text)) !== words) return null;
  const tables = new Set(range.flatMap(({ cell }) => (cell ? [cell.table] : [])));
  const reachesOut = [paragraphs[heading - 1], paragraphs[last + 1]].some(
    (one) => one?.cell && tables.has(one.cell.table),
  );
  const objects = range.some(({ holdsObjects, boxes }) => holdsObjects || boxes.length > 0);
  const controlled = controls.some((one) => one.last >= heading && one.first <= last);
  const breaks = sections.slice(0, -1).some((one) => one.last >= heading && one.last <= last);
  if (reachesOut || objects || controlled || breaks) return null;
  return { heading, last, expect: range.map(({ text }) => text) };
}

/** What the statement takes the place of when a person agreed to it; null where nothing can be replaced. */
export function takenOver(snapshot: Snapshot, proposal: Proposal): TakenOver | null {
  const section = handWrittenSection(snapshot, proposal);
  return section && takenOverSection(snapshot, section);
}

/** The place of a statement that takes over a section. */
export function placeOf({ heading, expect }: TakenOver): ChosenPlace {
  return { place: { kind: 'before', paragraph: heading }, expect: expect[0] ?? null };
}
