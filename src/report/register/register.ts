import { builtInProfiles } from '../../profile/built-in';
import type { Profile } from '../../profile/profile';
import { countOnce } from './entries/count-once';
import { entryStates, type EntryState, type RegisterEntry } from './entries/entry';
import { totalsOf, type Totals } from './totals/totals';

/** Number of files by state, and of all. */
type RegisterSummary = Record<EntryState | 'files', number>;

/** Every proposal with its assessment, and what they come to. */
export interface Register {
  entries: RegisterEntry[];
  summary: RegisterSummary;
  /**
   * Totals of the assessed proposals, each counted once; drafts are not before the council and do not
   * count.
   */
  totals: Totals;
}

/** Adds summary and totals to what was read of the files; `profile` as in `readEntry`. */
export function registerOf(read: readonly RegisterEntry[], profile?: Profile): Register {
  const entries = countOnce(read);
  const summary = { files: entries.length } as RegisterSummary;
  for (const state of entryStates) {
    summary[state] = entries.filter((entry) => entry.state === state).length;
  }
  const assessed = entries.flatMap(({ state, assessment }) =>
    state === 'assessed' && assessment ? [assessment] : [],
  );
  return { entries, summary, totals: totalsOf(assessed, profile ? [profile] : builtInProfiles) };
}
