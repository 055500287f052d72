import type { Place } from '../plan/edit-plan';
import type { Snapshot } from './snapshot';

/** Width of a text column in points where something is to be inserted; its section decides. */
export function textWidthAt(snapshot: Snapshot, place: Place): number {
  if (!('paragraph' in place)) return snapshot.textWidth;
  const section = snapshot.sections[pageSectionAt(snapshot, place)];
  return section?.textWidth ?? snapshot.textWidth;
}

/**
 * Position of the section in which something is inserted. What comes behind the last paragraph of a
 * section stands in the next one: the break belongs to that paragraph.
 */
export function pageSectionAt({ sections }: Snapshot, place: Place): number {
  if (!('paragraph' in place)) return sections.length - 1;
  const at = place.kind === 'after' ? place.paragraph + 1 : place.paragraph;
  const found = sections.findIndex(({ last }) => at <= last);
  return found < 0 ? sections.length - 1 : found;
}
