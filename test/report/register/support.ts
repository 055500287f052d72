import { emptyAssessment } from '../../../src/assessment/assessment';
import { profileById } from '../../../src/profile/built-in';
import type { Profile } from '../../../src/profile/profile';
import type { EntryAssessment, RegisterEntry } from '../../../src/report/register/entries/entry';

export function profile(id: string): Profile {
  const found = profileById(id);
  if (!found) throw new Error(`There is no profile ${id}`);
  return found;
}

const unsigned = { state: null, outdated: false, required: false, by: '', date: '' };

/** An assessment as the register sees it; what a test does not look at is empty. */
export function assessed(
  running: number | null,
  more: Partial<EntryAssessment> = {},
): EntryAssessment {
  const { indicator, review } = emptyAssessment();
  const none = { rating: null, text: '' };
  return {
    form: 'long',
    profile: { id: 'city', name: 'City', unknown: null },
    date: '2026-05-04',
    year: 2026,
    ratings: { mitigation: none, adaptation: none, equity: none },
    climateClosed: false,
    figures: {
      running,
      oneOff: null,
      source: running === null ? null : 'calculated',
      unclear: false,
    },
    fields: [],
    sector: { kind: 'none' },
    groups: [],
    status: 'draft',
    signatures: { climateTeam: unsigned, socialDepartment: unsigned },
    indicator: { what: indicator.what, date: indicator.date },
    review,
    ...more,
  };
}

/** A file with an assessment. */
export function entry(file: string, assessment: EntryAssessment): RegisterEntry {
  return { file, title: file, reference: null, state: 'assessed', problem: null, assessment };
}
