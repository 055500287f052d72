import { isWordFile } from '../../docx/file-names';
import type { Chosen } from '../check/task';

/** What was chosen, sorted by what can be checked. */
export interface SortedOut {
  documents: Chosen[];
  /** Word's lock files ("~$vorlage.docx"), which hold no text. */
  locks: string[];
  /** Other formats. */
  others: string[];
}

/**
 * Separates Word documents from everything else by name. Old formats are let through, so that they are
 * reported with advice. In the order of their paths; each path once.
 */
export function sortOut(chosen: readonly Chosen[]): SortedOut {
  const byPath = new Map(chosen.map((one) => [one.path, one]));
  const all = [...byPath.values()].sort((one, other) => comparePaths(one.path, other.path));
  const sorted: SortedOut = { documents: [], locks: [], others: [] };
  for (const one of all) {
    const name = one.path.slice(one.path.lastIndexOf('/') + 1);
    if (name.startsWith('~$')) sorted.locks.push(one.path);
    else if (isWordFile(name) || /\.doc$/i.test(name)) sorted.documents.push(one);
    // Files that the system itself puts into folders are not mentioned.
    else if (!/^(?:\.|Thumbs\.db$|desktop\.ini$)/i.test(name)) sorted.others.push(one.path);
  }
  return sorted;
}

const collator = new Intl.Collator('de', { numeric: true });

/** The order in which a person would put the files: number 2 before number 10. */
export function comparePaths(one: string, other: string): number {
  return collator.compare(one, other) || (one < other ? -1 : one > other ? 1 : 0);
}
