import type { Place } from '../plan/edit-plan';
import type { Snapshot } from './snapshot';

/** Width of the text column, in points, at a place of insertion. */
export function textWidthAt(snapshot: Snapshot, place: Place): number {
  if (!('paragraph' in place)) return snapshot.textWidth;
  const section = snapshot.sections[pageSectionAt(snapshot, place)];
  return section?.textWidth ?? snapshot.textWidth;
}

/**
 * Position of the section at a place of insertion. What follows the last paragraph of a section is in the
 * next section, because the break belongs to that paragraph.
 */
export function pageSectionAt({ sections }: Snapshot, place: Place): number {
  if (!('paragraph' in place)) return sections.length - 1;
  const at = place.kind === 'after' ? place.paragraph + 1 : place.paragraph;
  const found = sections.findIndex(({ last }) => at <= last);
  return found < 0 ? sections.length - 1 : found;
}
