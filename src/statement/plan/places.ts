import type { Place } from '../../document/plan/edit-plan';
import type { Paragraph, Snapshot } from '../../document/snapshot/snapshot';
import { normaliseText } from '../../document/text/normalise';
import type { Profile } from '../../profile/profile';
import type { Proposal } from '../../proposal/proposal';
import { choosePlace, type ChosenPlace } from './place';

/**
 * The places that a person can choose from, the automatic one first: after every section that is not a
 * row of a form and has text of its own, at the cursor, at the end. No place occurs twice.
 */
export function placesToChoose(
  snapshot: Snapshot,
  proposal: Proposal,
  profile: Profile,
): [ChosenPlace, ...ChosenPlace[]] {
  const standard = choosePlace(snapshot, proposal, profile);
  const known = new Set([placeKey(standard)]);
  const others = [
    ...behindSections(snapshot, proposal),
    { place: { kind: 'cursor' }, expect: null } as const,
    { place: { kind: 'end' }, expect: null } as const,
  ].filter((one) => {
    const key = placeKey(one);
    return !known.has(key) && known.add(key);
  });
  return [standard, ...others];
}

/** Identifies a place among others of the same snapshot. */
export function placeKey({ place }: ChosenPlace): string {
  return 'paragraph' in place ? `${place.kind}-${place.paragraph}` : place.kind;
}

/** The text above and below the statement; null where there is none or it is not known. */
export interface PlaceNeighbours {
  above: string | null;
  below: string | null;
}

/** The nearest texts on both sides of a place. A paragraph in a table means the whole table. */
export function placeNeighbours({ paragraphs }: Snapshot, place: Place): PlaceNeighbours {
  if (place.kind === 'cursor') return { above: null, below: null };
  const border = borderOf(paragraphs, place);
  return {
    above: nearestText(paragraphs.slice(0, border).reverse()),
    below: nearestText(paragraphs.slice(border)),
  };
}

/** After each section: before the next heading, or at the end. */
function behindSections({ paragraphs }: Snapshot, { sections }: Proposal): ChosenPlace[] {
  const free = sections.filter(({ paragraph }) => paragraphs[paragraph]?.cell === null);
  return free.flatMap((section, index) => {
    const next = free[index + 1];
    // Nothing of ours belongs between a heading and its first sub-heading.
    if (next && isHeadingAbove(paragraphs, next.paragraph)) return [];
    const place = next
      ? ({ kind: 'before', paragraph: next.paragraph } as const)
      : ({ kind: 'after', paragraph: section.last } as const);
    return [{ place, expect: paragraphs[place.paragraph]?.text ?? null }];
  });
}

/** Whether the text above a paragraph is a heading, by its style or because all of it is bold. */
function isHeadingAbove(paragraphs: readonly Paragraph[], index: number): boolean {
  let above = index - 1;
  while (above > 0 && paragraphs[above]?.text.trim() === '') above -= 1;
  const nearest = paragraphs[above];
  return nearest?.cell === null && (nearest.outlineLevel !== null || nearest.bold);
}

/** The first paragraph below the statement. */
function borderOf(paragraphs: readonly Paragraph[], place: Exclude<Place, { kind: 'cursor' }>) {
  if (place.kind === 'end') return paragraphs.length;
  const table = paragraphs[place.paragraph]?.cell?.table;
  let border = place.kind === 'before' ? place.paragraph : place.paragraph + 1;
  if (table === undefined) return border;
  const step = place.kind === 'before' ? -1 : 1;
  const beside = () => paragraphs[step < 0 ? border - 1 : border]?.cell?.table;
  while (beside() === table) border += step;
  return border;
}

function nearestText(paragraphs: readonly Paragraph[]): string | null {
  const found = paragraphs.find(({ text }) => text.trim() !== '');
  return found ? normaliseText(found.text) : null;
}
