import type { Assessment } from '../../assessment/assessment';
import type { AdoptedSection } from '../../document/plan/edit-plan';
import type { Concessions } from '../../document/plan/concessions';
import type { Profile } from '../../profile/profile';
import type { Conflict, Resolutions } from '../parse/merge';
import type { ChosenPlace } from '../plan/place';
import type { Opened } from './opened';

/** What the form holds. */
export interface Content {
  answers: Assessment;
  form: 'long' | 'short';
  /** A profile other than the one that the proposal was opened with. */
  profile?: Profile;
}

/** What a person decided before writing. */
export interface WriteOptions {
  /** Insert only; without it the profile's anchors decide. */
  place?: ChosenPlace;
  /**
   * Insert only: the statement replaces this hand-written section (`takenOver`), whose text the person
   * adopted into the answers; its heading stays.
   */
  adoptedSection?: AdoptedSection;
  /** Which text wins where document and form disagree; valid only for the texts that were shown. */
  resolutions?: Resolutions;
  /** The person agreed to lose the texts that were listed as `lost`. */
  discardTyped?: boolean;
  /** The person agreed to replace a damaged or newer stored part. */
  replaceUnreadableStored?: boolean;
}

export type Outcome =
  | {
      kind: 'done';
      opened: Opened;
      /** Obsolete texts that stay because a person typed or copied them. */
      kept: string[];
      /** Whether the answers were stored; a damaged or newer stored part is left untouched. */
      stored: boolean;
      /** What Word did not accept of what was written; left out where it is as planned. */
      concessions?: Concessions;
    }
  /** Nothing was written: a person has to decide first. */
  | { kind: 'ask'; conflicts: Conflict[]; lost: string[] }
  | { kind: 'impossible'; because: 'duplicates' | 'already-there' | 'no-statement' };
