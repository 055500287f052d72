import type { Snapshot } from '../../document/snapshot/snapshot';
import { statementTag } from '../../document/tags';

/** First and last paragraph of one statement. */
export interface ParagraphRange {
  first: number;
  last: number;
}

/** Where our statements are in the document, including those deleted under tracked changes. */
export function statementRanges(snapshot: Snapshot): ParagraphRange[] {
  return snapshot.controls
    .filter((control) => control.tag === statementTag)
    .map(({ first, last }) => ({ first, last }));
}

/** Whether a paragraph belongs to one of them. */
export function isInRanges(paragraph: number, extents: readonly ParagraphRange[]): boolean {
  return extents.some(({ first, last }) => paragraph >= first && paragraph <= last);
}
