import type { Assessment } from '../../assessment/assessment';
import type { Signature, Signer } from '../../assessment/schema/sign-off';
import type { Adoption } from '../../checks/adoption/adoption';
import type { DocumentErrorCode } from '../../document/errors';
import type { Profile } from '../../profile/profile';
import type { Conflict, Resolutions } from '../../statement/parse/merge';
import type { ChosenPlace } from '../../statement/plan/place';
import type { Opened } from '../../statement/use-cases/opened';
import type { Checked } from './session/checking';
import { rebase } from './rebase';
import type { Page } from './steps';

/** What can be under way; one at a time. */
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
  /** Null when something failed that is no document error: a mistake of ours. */
  code: DocumentErrorCode | null;
  detail: string;
  /** What the document holds after a failed writing; null when that is not known. */
  stands: Stands | null;
}

/**
 * What a document holds after a failed writing: the statement as it was (`old`), as it was to be (`new`),
 * none, several (`twice`), something in between (`partly`), or one that somebody else put there (`other`).
 */
export type Stands = 'old' | 'new' | 'none' | 'twice' | 'partly' | 'other';

/** What was done last, as data; the sentence is made on the screen. */
export type Result =
  | {
      kind: 'inserted';
      heading: string;
      /** Null where it took the place of a text that stood there. */
      place: ChosenPlace | null;
      /** The reading that the place's paragraph number belongs to. */
      before: Opened;
      kept: number;
      stored: boolean;
    }
  | { kind: 'updated'; changed: number; kept: number; stored: boolean }
  | { kind: 'removed'; kept: number; stored: boolean }
  /** What was stored is gone; `stands` says whether the statement is in the text. */
  | { kind: 'data-removed'; stands: boolean }
  /** Of several statements one is left; `released` of the others stay as ordinary text. */
  | { kind: 'single'; removed: number; released: number }
  | { kind: 'impossible'; because: 'duplicates' | 'already-there' | 'no-statement' }
  | { kind: 'checked'; findings: number }
  /** From the page on checking; `stored` is false where stored answers that cannot be read were left. */
  | { kind: 'fixed' | 'accepted' | 'withdrawn'; stored: boolean }
  /** The document no longer holds what the fix was for. */
  | { kind: 'not-fixed' };

/** What must be decided before something can be written. */
export interface Asked {
  operation: 'insert' | 'update' | 'remove';
  conflicts: Conflict[];
  /** Text typed in the document that would go. */
  lost: string[];
}

/** What the person fills in. */
export interface Form {
  answers: Assessment;
  form: 'long' | 'short';
  profile: Profile;
}

/** The form that an operation took with it, to tell what was typed meanwhile. */
export type Taken = Form | null;

export interface PaneState {
  page: Page;
  /** The last reading; null until the first has succeeded. */
  opened: Opened | null;
  form: Form | null;
  /** The form as it was last read or saved; the same object as `form` when nothing changed. */
  savedForm: Form | null;
  busy: Operation | null;
  failure: Failure | null;
  result: Result | null;
  asked: Asked | null;
  resolutions: Resolutions;
  /** Null: the place that the profile's anchors give. */
  place: ChosenPlace | null;
  /** What the person agreed to take over from a hand-written section; its place is taken on inserting. */
  adopted: Adoption | null;
  /** Whether the person agreed to replace stored answers that cannot be read. */
  replaceStored: boolean;
  checked: Checked | null;
  /** Whether the document refused to take the answers when they were last to be stored. */
  draftRefused: boolean;
  /** What a signer has typed for a new sign-off in place of an older one. */
  signing: Signing;
}

/** What is typed before one of the three buttons of a sign-off is pressed. */
export type SignatureDraft = Pick<Signature, 'by' | 'date' | 'comment'>;
export type Signing = Partial<Record<Signer, SignatureDraft>>;

export type PaneAction =
  | { type: 'begun'; operation: Operation }
  | { type: 'failed'; failure: Failure }
  /**
   * Read again. `taken` is the form that the reading answers to; what was typed since stays on top.
   * `choices` says whether decisions already made on the screen still hold.
   */
  | { type: 'opened'; opened: Opened; taken: Taken; choices: 'kept' | 'reset'; result?: Result }
  /** The document is written, but the answers are only here. */
  | { type: 'not-stored'; opened: Opened; result: Result }
  | { type: 'asked'; asked: Asked }
  | { type: 'finished'; result?: Result }
  | { type: 'checked'; checked: Checked; result?: Result }
  | { type: 'draft'; refused: boolean }
  | { type: 'went'; page: Page }
  | { type: 'answered'; answers: Assessment }
  | { type: 'form-chosen'; form: 'long' | 'short' }
  | { type: 'profile-chosen'; profile: Profile; answers: Assessment }
  | { type: 'place-chosen'; place: ChosenPlace | null }
  /** Null keeps the text in the document after all; `answers` come with what was taken over. */
  | { type: 'adopted'; adopted: Adoption | null; answers?: Assessment }
  | { type: 'resolved'; path: string; side: 'document' | 'form' }
  | { type: 'question-dismissed' }
  | { type: 'signing'; signing: Signing }
  | { type: 'replacing-stored-agreed' }
  | { type: 'message-dismissed' };

/** The pane before anything was read. */
export function initialState(page: Page): PaneState {
  return {
    page,
    opened: null,
    form: null,
    savedForm: null,
    busy: null,
    failure: null,
    result: null,
    asked: null,
    resolutions: {},
    place: null,
    adopted: null,
    replaceStored: false,
    checked: null,
    draftRefused: false,
    signing: {},
  };
}

/** The form as a reading gives it. A profile chosen on the screen holds until the statement is written in it. */
function readForm(
  { opened, choices }: { opened: Opened; choices: 'kept' | 'reset' },
  now: Form | null,
): Form {
  const profile = choices === 'kept' && now ? now.profile : opened.profile;
  return { answers: opened.answers, form: opened.form, profile };
}

/** What was typed since `taken`, on top of what was read. */
function onTop(read: Form, taken: Taken, now: Form | null): Form {
  if (!taken || !now || now === taken) return read;
  return {
    answers: rebase(taken.answers, now.answers, read.answers),
    form: rebase(taken.form, now.form, read.form),
    profile: now.profile.id === taken.profile.id ? read.profile : now.profile,
  };
}

function withForm(state: PaneState, change: Partial<Form>): PaneState {
  if (!state.form) return state;
  return { ...state, form: { ...state.form, ...change } };
}

/** What the pane shows after an action. Pure: nothing is read or written here. */
export function reduce(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case 'begun':
      return { ...state, busy: action.operation, failure: null };
    case 'failed':
      return { ...state, busy: null, failure: action.failure };
    case 'opened': {
      const read = readForm(action, state.form);
      return {
        ...state,
        busy: null,
        opened: action.opened,
        form: onTop(read, action.taken, state.form),
        savedForm: read,
        result: action.result ?? state.result,
        // A statement in the text has taken over whatever was agreed to.
        adopted: action.opened.reading.root ? null : state.adopted,
        ...(action.choices === 'reset' ? { asked: null, resolutions: {}, place: null } : {}),
      };
    }
    case 'not-stored': {
      const { opened, result } = action;
      return { ...state, busy: null, opened, result, asked: null, resolutions: {}, place: null };
    }
    case 'asked':
      return { ...state, busy: null, asked: action.asked };
    case 'finished':
      return { ...state, busy: null, result: action.result ?? state.result };
    case 'checked':
      return {
        ...state,
        busy: null,
        checked: action.checked,
        result: action.result ?? { kind: 'checked', findings: openFindings(action.checked).length },
      };
    case 'draft':
      return { ...state, draftRefused: action.refused };
    case 'went':
      return { ...state, page: action.page, failure: null, result: null };
    case 'answered':
      return withForm(state, { answers: action.answers });
    case 'form-chosen':
      return withForm(state, { form: action.form });
    case 'profile-chosen':
      return withForm(
        { ...state, place: null },
        { profile: action.profile, answers: action.answers },
      );
    case 'place-chosen':
      return { ...state, place: action.place };
    case 'adopted': {
      const { adopted, answers } = action;
      return withForm({ ...state, adopted }, answers ? { answers } : {});
    }
    case 'resolved':
      return { ...state, resolutions: { ...state.resolutions, [action.path]: action.side } };
    case 'question-dismissed':
      return { ...state, asked: null };
    case 'signing':
      return { ...state, signing: action.signing };
    case 'replacing-stored-agreed':
      return { ...state, replaceStored: true };
    case 'message-dismissed':
      return { ...state, failure: null, result: null };
  }
}

/** What a check found and nobody accepted. */
export function openFindings({ findings }: Checked): Checked['findings'] {
  return findings.filter(({ accepted }) => accepted === null);
}

/** Whether something was answered that is not stored in the document yet. */
export function isUnsaved(state: PaneState): boolean {
  return state.form !== null && state.form !== state.savedForm;
}

/** Conflicts that the person has to decide: found on opening or while updating. */
export function conflictsOf(state: PaneState): Conflict[] {
  return state.asked?.conflicts.length ? state.asked.conflicts : (state.opened?.conflicts ?? []);
}
