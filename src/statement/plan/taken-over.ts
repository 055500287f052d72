import type { AdoptedSection } from '../../document/plan/edit-plan';
import type { NonTextContent } from '../../document/snapshot/non-text-content';
import { nonTextContentInSection } from '../../document/snapshot/section-content';
import type { Snapshot } from '../../document/snapshot/snapshot';
import { normaliseText } from '../../document/text/normalise';
import type { Proposal, Section } from '../../proposal/proposal';
import { headingWords } from '../../proposal/headings/heading-number';
import { handWrittenSection, type ChosenPlace } from './place';

/**
 * Why a statement cannot replace a section: it is part of a form, its heading shares a line with text, or
 * its text comes with something that a statement cannot hold.
 */
export type ReplacementObstacle = 'form' | NonTextContent;

/** What prevents the replacement of a hand-written section; its heading always stays. */
export function obstaclesTo(
  snapshot: Snapshot,
  { paragraph: heading, last, heading: words }: Section,
): ReplacementObstacle[] {
  const { paragraphs } = snapshot;
  const range = paragraphs.slice(heading, last + 1);
  const [first] = range;
  const tables = new Set(range.flatMap(({ cell }) => (cell ? [cell.table] : [])));
  const reachesOut = [paragraphs[heading - 1], paragraphs[last + 1]].some(
    (one) => one?.cell && tables.has(one.cell.table),
  );
  const inLine = !first || headingWords(normaliseText(first.text)) !== words;
  const form = inLine || first.cell !== null || reachesOut;
  return [
    ...(form ? (['form'] as const) : []),
    ...nonTextContentInSection(snapshot, heading, last),
  ];
}

/**
 * The paragraphs of a hand-written section that the statement can replace: a heading in a paragraph of
 * its own, and text below it. Null where anything else would be lost.
 */
export function replaceable(snapshot: Snapshot, section: Section): AdoptedSection | null {
  if (obstaclesTo(snapshot, section).length > 0) return null;
  const { paragraph: heading, last } = section;
  return {
    heading,
    last,
    expect: snapshot.paragraphs.slice(heading, last + 1).map(({ text }) => text),
  };
}

/** What the statement replaces if the person agrees; null where nothing can be replaced. */
export function replaceableSection(snapshot: Snapshot, proposal: Proposal): AdoptedSection | null {
  const section = handWrittenSection(snapshot, proposal);
  return section && replaceable(snapshot, section);
}

/** The place of a statement that replaces a section. */
export function placeOf({ heading, expect }: AdoptedSection): ChosenPlace {
  return { place: { kind: 'before', paragraph: heading }, expect: expect[0] ?? null };
}
