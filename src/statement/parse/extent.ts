import type { Snapshot } from '../../document/snapshot/snapshot';
import { statementTag } from '../../document/tags';

/** First and last paragraph of one statement. */
export interface Extent {
  first: number;
  last: number;
}

/** Where our statements are in the document, including those deleted under tracked changes. */
export function statementExtents(snapshot: Snapshot): Extent[] {
  return snapshot.controls
    .filter((control) => control.tag === statementTag)
    .map(({ first, last }) => ({ first, last }));
}

/** Whether a paragraph belongs to one of them. */
export function within(paragraph: number, extents: readonly Extent[]): boolean {
  return extents.some(({ first, last }) => paragraph >= first && paragraph <= last);
}
