import type { Opened } from '../../statement/use-cases/opened';
import type { Page } from './pages';
import { rebase } from './rebase';
import { openFindings, type Form, type PaneAction, type PaneState } from './state';

/** The pane before the document has been read. */
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

/** The form that a reading gives. A profile chosen on the screen stays until the statement is written with it. */
function formOf(
  { opened, choices }: { opened: Opened; choices: 'kept' | 'reset' },
  now: Form | null,
): Form {
  const profile = choices === 'kept' && now ? now.profile : opened.profile;
  return { answers: opened.answers, form: opened.form, profile };
}

/** What was typed since an operation began, on top of what it read. */
function withTypedSince(read: Form, formAtStart: Form | null, now: Form | null): Form {
  if (!formAtStart || !now || now === formAtStart) return read;
  return {
    answers: rebase(formAtStart.answers, now.answers, read.answers),
    form: rebase(formAtStart.form, now.form, read.form),
    profile: now.profile.id === formAtStart.profile.id ? read.profile : now.profile,
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
      const readForm = formOf(action, state.form);
      return {
        ...state,
        busy: null,
        opened: action.opened,
        form: withTypedSince(readForm, action.formAtStart, state.form),
        savedForm: readForm,
        result: action.result ?? state.result,
        // Once a statement is in the text, there is nothing left to adopt.
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
