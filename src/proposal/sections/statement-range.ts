import type { Snapshot } from '../../document/snapshot/snapshot';
import { statementTag } from '../../document/tags';

/** Indices of the paragraphs in our statement (in all of them if there are several). */
export function statementParagraphs(snapshot: Snapshot): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const control of snapshot.controls) {
    if (control.tag !== statementTag) continue;
    const last = Math.min(control.last, snapshot.paragraphs.length - 1);
    for (let index = Math.max(0, control.first); index <= last; index += 1) inside.add(index);
  }
  return inside;
}
