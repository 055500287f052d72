import type { Dimension } from '../../../assessment/catalogue';
import type { Rating } from '../../../assessment/rating';
import type { GroupEffect, Strength } from '../../../assessment/schema/social';
import type { Signer, SignOffState } from '../../../assessment/schema/sign-off';
import type { AssessmentStatus } from '../../../assessment/sign-off';
import type { EntryFigures } from './entry-figures';
import type { SectorPlace } from '../totals/sector-place';

/**
 * What a file is to the register. `draft`: answers are stored, but the proposal has no statement, so the
 * council does not see them; `repeated`: assessed, and counted in another file of the same proposal;
 * `skipped`: not a proposal; `unreadable`: could not be opened.
 */
export const entryStates = [
  'assessed',
  'draft',
  'repeated',
  'missing',
  'unreadable',
  'skipped',
] as const;
export type EntryState = (typeof entryStates)[number];

/** `own-words`: a section written without the add-in. */
type EntryForm = 'long' | 'short' | 'not-relevant' | 'own-words';

interface EntryRating {
  rating: Rating | null;
  /** Word and sign of the profile: "positiv (+)"; '' where nothing is rated. */
  text: string;
}

interface EntryGroup {
  id: string;
  label: string;
  /** Null where a text names the group without saying how it is affected. */
  effect: GroupEffect | null;
  strength: Strength | null;
  /** Effect and strength in the profile's words; '' where no effect is said. */
  text: string;
}

export interface EntrySignature {
  state: SignOffState | null;
  /** Whether it was given for other answers than the present ones. */
  outdated: boolean;
  /** Whether a rule of the profile asks for it. */
  required: boolean;
  by: string;
  /** "2026-11-23" or ''. */
  date: string;
}

/** What a proposal's assessment says, as the register lists it. */
export interface EntryAssessment {
  form: EntryForm;
  /**
   * The profile used to read it. `unknown` is the id of the profile that it was written with, if that is
   * not available; otherwise null.
   */
  profile: { id: string; name: string; unknown: string | null };
  /** Date of the assessment, else of the last save: "2026-11-23"; null in a section written by hand. */
  date: string | null;
  year: number | null;
  ratings: Record<Dimension, EntryRating>;
  /** The screening closed the climate half, so that there is nothing to count. */
  climateClosed: boolean;
  figures: EntryFigures;
  /** Fields of action, the main one first. */
  fields: { id: string; label: string }[];
  sector: SectorPlace;
  groups: EntryGroup[];
  /** Null where nothing is stored that could be signed. */
  status: AssessmentStatus | null;
  signatures: Record<Signer, EntrySignature>;
  /** How success shows, and when it is reported. */
  indicator: { what: string; date: string };
  review: { date: string; trigger: string };
}

/** One file of the register. */
export interface RegisterEntry {
  file: string;
  title: string | null;
  reference: string | null;
  state: EntryState;
  /** Why a file could not be read, in a sentence; null otherwise. */
  problem: string | null;
  /** The file that counts instead of a `repeated` one. */
  countedIn?: string;
  /** Another file that holds the same proposal with another assessment; both count. */
  differsIn?: string;
  /** There for `assessed`, `draft` and `repeated`. */
  assessment: EntryAssessment | null;
}

/** The entry of a file that could not be opened; `problem` says why and what to do. */
export function unreadableEntry(file: string, problem: string): RegisterEntry {
  return { file, title: null, reference: null, state: 'unreadable', problem, assessment: null };
}
