import type { Assessment } from '../assessment';
import type { AskedGroup } from '../low-income';
import type { Half } from '../screening';

/** The kinds of gap; each has its sentence in `catalogue.open` of both languages. */
export type OpenKind =
  | 'screening-unanswered'
  | 'rating'
  | 'reason'
  | 'group-effect'
  | 'group-how'
  | 'alternatives'
  | 'option-reason'
  | 'friendlier-answer'
  | 'friendlier-reason'
  | 'friendlier-ground'
  | 'measure'
  | 'measure-what'
  | 'measure-owner'
  | 'measure-date'
  | 'compensation-only'
  | 'tension'
  | 'not-relevant-reason'
  | 'pending'
  | 'reconfirm'
  | 'figures-incomplete'
  | 'method'
  | 'confidence'
  | 'sources'
  | 'duration'
  | 'lifetime'
  | 'districts'
  | 'evidence'
  | 'participation-timing'
  | 'indicator'
  | 'review';

/** Whether an assessment is incomplete without it, or only better with it. */
type Level = 'required' | 'recommended';

/** One thing that an assessment asks for, with the path of its answer. */
export interface Requirement {
  half: Half | 'both';
  kind: OpenKind;
  path: string;
  level: Level;
  /** Whether it is answered. */
  met: boolean;
}

/** What decides what is asked. */
export interface Asking {
  assessment: Assessment;
  groups: readonly AskedGroup[];
  form: 'long' | 'short';
  /** Activities that cannot be calculated, by id. */
  incomplete: readonly string[];
}

/** A requirement at its usual level. */
export function required(
  half: Requirement['half'],
  kind: OpenKind,
  path: string,
  met: boolean,
): Requirement {
  return { half, kind, path, level: 'required', met };
}

/** Something that makes an assessment better and is missed by nobody in a simple case. */
export function recommended(
  half: Requirement['half'],
  kind: OpenKind,
  path: string,
  met: boolean,
): Requirement {
  return { half, kind, path, level: 'recommended', met };
}

export function filled(text: string): boolean {
  return text.trim() !== '';
}
