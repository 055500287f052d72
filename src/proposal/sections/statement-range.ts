import type { Snapshot } from '../../document/snapshot/snapshot';

/** Tag of the control around our statement; the same as `rootTag` of statement/field.ts, which lies above this folder. */
export const statementTag = 'impact-statement';

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
