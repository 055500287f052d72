import { builderFor } from '../../../wordprocessingml/builder';
import { insertRun } from '../../../wordprocessingml/revisions/change-text';
import { deleteRun } from '../../../wordprocessingml/revisions/delete';
import type { Tracking } from '../../../wordprocessingml/revisions/tracking';
import {
  currentRuns,
  formatOf,
  isReference,
  newRun,
  plainText,
  splitRunAt,
} from '../../../wordprocessingml/runs';
import { insertAfter, remove, type XmlElement } from '../../../wordprocessingml/tree';

/**
 * Cuts current text into pieces that each end with one of `marks`, or with the text; gives the runs of
 * each piece. Text that is more than characters is one piece.
 */
export function textRanges(content: XmlElement, marks: readonly string[]): XmlElement[][] {
  const owner = content.ownerDocument;
  const texts = runsOf(content).map(plainText);
  if (!owner || texts.includes(null)) return [runsOf(content)];
  const text = texts.join('');
  const ends = [...text].flatMap((character, at) => (marks.includes(character) ? [at + 1] : []));
  const build = builderFor(owner);
  for (const end of ends) splitRunAt(build, content, end);
  const pieces: XmlElement[][] = [];
  let at = 0;
  let open: XmlElement[] = [];
  for (const run of runsOf(content)) {
    open.push(run);
    at += plainText(run)?.length ?? 0;
    if (ends.includes(at)) {
      pieces.push(open);
      open = [];
    }
  }
  return open.length > 0 ? [...pieces, open] : pieces;
}

function runsOf(content: XmlElement): XmlElement[] {
  return currentRuns(content).filter((run) => !isReference(run));
}

/** Inserts text into a range or replaces it. Returns the new run; null for empty text. */
export function insertInto(
  runs: readonly XmlElement[],
  text: string,
  where: 'Replace' | 'Start' | 'End',
  tracking: Tracking | null,
): XmlElement | null {
  const beside = where === 'Start' ? runs[0] : runs.at(-1);
  const owner = beside?.ownerDocument;
  if (!beside || !owner) return null;
  const made = text === '' ? null : newRun(builderFor(owner), text, formatOf(runs[0]));
  if (made && where === 'Start') {
    beside.parentNode?.insertBefore(tracking ? tracking.mark('w:ins', [made]) : made, beside);
  } else if (made && tracking) insertRun(made, beside, beside, tracking);
  else if (made) insertAfter(beside, made);
  if (where === 'Replace') deleteAll(runs, tracking);
  return made;
}

/** Removes runs, or marks them as deleted. */
export function deleteAll(runs: readonly XmlElement[], tracking: Tracking | null): void {
  for (const run of runs) {
    if (tracking) deleteRun(tracking, run);
    else remove(run);
  }
}
