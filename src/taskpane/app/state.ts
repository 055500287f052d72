import type { Assessment } from '../../assessment/assessment';
import type { Signature, Signer } from '../../assessment/schema/sign-off';
import type { Adoption } from '../../checks/adoption/adoption';
import type { DocumentErrorCode } from '../../document/errors';
import type { Concessions } from '../../document/plan/concessions';
import type { Profile } from '../../profile/profile';
import type { Conflict, Resolutions } from '../../statement/parse/merge';
import type { ChosenPlace } from '../../statement/plan/place';
import type { Opened } from '../../statement/use-cases/opened';
import type { Page } from './pages';
import type { CheckedDocument } from './session/check-document';

/** What the pane can be doing; one at a time. */
export type Operation =
  | 'open'
  | 'save'
  | 'insert'
  | 'update'
  | 'remove'
  | 'removeData'
  | 'reveal'
  | 'check'
  | 'self-test';

export interface Failure {
  operation: Operation;
  /** Null for any error but a document error: a bug. */
  code: DocumentErrorCode | null;
  detail: string;
  /** What the document holds after a failed write; null when that is not known. */
  stands: DocumentAfterFailure | null;
}

/**
 * What a document holds after a failed write: the statement as it was (`old`), as it was to be (`new`),
 * none, several (`twice`), something in between (`partly`), or one that somebody else put there
 * (`other`).
 */
export type DocumentAfterFailure = 'old' | 'new' | 'none' | 'twice' | 'partly' | 'other';

/** What was done last, as data; the screen puts it into words. */
export type Result =
  | {
      kind: 'inserted';
      heading: string;
      /** Null where it replaced a text. */
      place: ChosenPlace | null;
      /** The document that the place's paragraph number refers to. */
      before: Opened;
      kept: number;
      stored: boolean;
      concessions?: Concessions | undefined;
    }
  | {
      kind: 'updated';
      changed: number;
      kept: number;
      stored: boolean;
      concessions?: Concessions | undefined;
    }
  | { kind: 'removed'; kept: number; stored: boolean }
  /** What was stored is gone; `stands` says whether the statement is in the text. */
  | { kind: 'data-removed'; stands: boolean }
  /** One of several statements was kept; `released` of the others stay as ordinary text. */
  | { kind: 'single'; removed: number; released: number }
  | { kind: 'impossible'; because: 'duplicates' | 'already-there' | 'no-statement' }
  | { kind: 'checked'; findings: number }
  /** From the page on checking; `stored` is false where unreadable stored answers were left. */
  | { kind: 'fixed' | 'accepted' | 'withdrawn'; stored: boolean }
  /** The document no longer has the text that the fix was for. */
  | { kind: 'not-fixed' };

/** Decisions needed before something can be written. */
interface Asked {
  operation: 'insert' | 'update' | 'remove';
  conflicts: Conflict[];
  /** Text typed in the document that would be lost. */
  lost: string[];
}

/** What the person fills in. */
export interface Form {
  answers: Assessment;
  form: 'long' | 'short';
  profile: Profile;
}

export interface PaneState {
  page: Page;
  /** The document as last read; null until the first read has succeeded. */
  opened: Opened | null;
  form: Form | null;
  /** The form as it was last read or saved; the same object as `form` when nothing changed. */
  savedForm: Form | null;
  busy: Operation | null;
  failure: Failure | null;
  result: Result | null;
  asked: Asked | null;
  resolutions: Resolutions;
  /** Null means the place given by the profile's anchors. */
  place: ChosenPlace | null;
  /** What the person agreed to adopt from a hand-written section, which is replaced on inserting. */
  adopted: Adoption | null;
  /** Whether the person agreed to replace stored answers that cannot be read. */
  replaceStored: boolean;
  checked: CheckedDocument | null;
  /** Whether the document refused to store the answers last time. */
  draftRefused: boolean;
  /** What a signer has typed for a new sign-off in place of an older one. */
  signing: Signing;
}

/** What is typed before one of the three buttons of a sign-off is pressed. */
export type SignatureDraft = Pick<Signature, 'by' | 'date' | 'comment'>;
type Signing = Partial<Record<Signer, SignatureDraft>>;

export type PaneAction =
  | { type: 'begun'; operation: Operation }
  | { type: 'failed'; failure: Failure }
  /**
   * Read again. `formAtStart` is the form when the operation began; what was typed since stays on top.
   * `choices` says whether decisions already made on the screen still hold.
   */
  | {
      type: 'opened';
      opened: Opened;
      formAtStart: Form | null;
      choices: 'kept' | 'reset';
      result?: Result;
    }
  /** The document is written, but the answers are only here. */
  | { type: 'not-stored'; opened: Opened; result: Result }
  | { type: 'asked'; asked: Asked }
  | { type: 'finished'; result?: Result }
  | { type: 'checked'; checked: CheckedDocument; result?: Result }
  | { type: 'draft'; refused: boolean }
  | { type: 'went'; page: Page }
  | { type: 'answered'; answers: Assessment }
  | { type: 'form-chosen'; form: 'long' | 'short' }
  | { type: 'profile-chosen'; profile: Profile; answers: Assessment }
  | { type: 'place-chosen'; place: ChosenPlace | null }
  /** Null keeps the text in the document after all; `answers` include what was adopted. */
  | { type: 'adopted'; adopted: Adoption | null; answers?: Assessment }
  | { type: 'resolved'; path: string; side: 'document' | 'form' }
  | { type: 'question-dismissed' }
  | { type: 'signing'; signing: Signing }
  | { type: 'replacing-stored-agreed' }
  | { type: 'message-dismissed' };

/** Findings that nobody has accepted. */
export function openFindings({ findings }: CheckedDocument): CheckedDocument['findings'] {
  return findings.filter(({ accepted }) => accepted === null);
}

/** Whether there are answers that are not stored in the document yet. */
export function isUnsaved(state: PaneState): boolean {
  return state.form !== null && state.form !== state.savedForm;
}

/** Conflicts for the person to decide, found on opening or while updating. */
export function conflictsOf(state: PaneState): Conflict[] {
  return state.asked?.conflicts.length ? state.asked.conflicts : (state.opened?.conflicts ?? []);
}
