import type { Place } from './edit-plan';
import type { Snapshot } from './snapshot';

/** Width of a text column in points where something is to be inserted; its section decides. */
export function textWidthAt(snapshot: Snapshot, place: Place): number {
  if (!('paragraph' in place)) return snapshot.textWidth;
  const section = snapshot.sections.find(({ last }) => place.paragraph <= last);
  return section?.textWidth ?? snapshot.textWidth;
}
