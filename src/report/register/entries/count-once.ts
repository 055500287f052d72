import { normaliseText } from '../../../document/text/normalise';
import type { RegisterEntry } from './entry';

/**
 * The same entries, with every assessment counted in one file only: a proposal goes to several committees
 * and lies in several folders, and its tonnes are emitted once. Files hold the same proposal where
 * reference number and title are the same. Where their assessments differ, only a person can say which
 * one is valid: both count, and each names the other.
 */
export function countOnce(entries: readonly RegisterEntry[]): RegisterEntry[] {
  const counted = new Map<string, RegisterEntry[]>();
  const once = entries.map((entry) => {
    const key = keyOf(entry);
    if (key === null) return entry;
    const before = counted.get(key) ?? [];
    const same = before.find((one) => sayTheSame(one, entry));
    if (same) return { ...entry, state: 'repeated' as const, countedIn: same.file };
    counted.set(key, [...before, entry]);
    return entry;
  });
  return once.map((entry) => {
    const other = counted.get(keyOf(entry) ?? '')?.find(({ file }) => file !== entry.file);
    return other ? { ...entry, differsIn: other.file } : entry;
  });
}

function keyOf({ state, reference, title }: RegisterEntry): string | null {
  if (state !== 'assessed' || reference === null || title === null) return null;
  return `${normaliseText(reference)}\n${normaliseText(title).toLowerCase()}`;
}

function sayTheSame(one: RegisterEntry, other: RegisterEntry): boolean {
  return JSON.stringify(one.assessment) === JSON.stringify(other.assessment);
}
