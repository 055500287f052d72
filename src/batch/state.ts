import type { Language } from '../i18n/messages';
import type { FileStatus } from '../report/check/check-report';
import type { Outcome } from './check/outcome';
import type { Chosen } from './check/task';
import { keepApart } from './files/keep-apart';
import { mostFiles, type Gathered } from './files/read-drop';
import { sortOut } from './files/sort-out';
import { allShown, type Column, type Filter, type Sorting } from './rows';

/** What the page shows and does. */
export interface BatchState {
  language: Language;
  /** Id of the profile to check by; null for the one of each proposal. */
  profile: string | null;
  phase: 'empty' | 'gathering' | 'checking' | 'stopped' | 'done';
  /** Files seen while a folder is looked through. */
  seen: number;
  files: Chosen[];
  /** By path; a file without one was not checked yet. */
  outcomes: ReadonlyMap<string, Outcome>;
  passedOver: { locks: string[]; others: string[] };
  tooMany: boolean;
  notReachable: string[];
  /** Counts the checks that were begun, so that each is run once. */
  round: number;
  sorting: Sorting;
  filter: Filter;
  /** Path of the file whose details are open. */
  open: string | null;
}

export type Action =
  | { type: 'language'; language: Language }
  | { type: 'site-profile'; profile: string }
  | { type: 'profile'; profile: string | null }
  | { type: 'gathering'; seen: number }
  | { type: 'gathered'; gathered: Gathered }
  | { type: 'outcomes'; outcomes: readonly Outcome[] }
  | { type: 'ended' }
  | { type: 'stop' }
  | { type: 'resume' }
  | { type: 'clear' }
  | { type: 'sort'; column: Column }
  | { type: 'filter'; filter: Partial<Filter> }
  | { type: 'status'; status: FileStatus }
  | { type: 'open'; file: string | null };

export function firstState(language: Language): BatchState {
  return {
    language,
    profile: null,
    phase: 'empty',
    seen: 0,
    files: [],
    outcomes: new Map(),
    passedOver: { locks: [], others: [] },
    tooMany: false,
    notReachable: [],
    round: 0,
    sorting: { column: 'status', descending: false },
    filter: allShown,
    open: null,
  };
}

/** The state after something happened. */
export function reduce(state: BatchState, action: Action): BatchState {
  switch (action.type) {
    case 'language':
      return { ...state, language: action.language };
    case 'site-profile':
      // A city's default profile arrives late; it must not undo what was chosen or begun meanwhile.
      return state.phase === 'empty' ? { ...state, profile: action.profile } : state;
    case 'profile':
      if (state.files.length === 0) return { ...state, profile: action.profile };
      return begun({ ...state, profile: action.profile, outcomes: new Map(), open: null });
    case 'gathering':
      return { ...state, phase: 'gathering', seen: action.seen };
    case 'gathered':
      return withFiles(state, action.gathered);
    case 'outcomes': {
      const outcomes = new Map(state.outcomes);
      for (const one of action.outcomes) outcomes.set(one.file, one);
      return { ...state, outcomes };
    }
    case 'ended':
      return { ...state, phase: 'done' };
    case 'stop':
      return state.phase === 'checking' ? { ...state, phase: 'stopped' } : state;
    case 'resume':
      return state.phase === 'stopped' ? begun(state) : state;
    case 'clear':
      return {
        ...firstState(state.language),
        profile: state.profile,
        round: state.round + 1,
        sorting: state.sorting,
      };
    case 'sort': {
      const { column, descending } = state.sorting;
      const again = column === action.column;
      return { ...state, sorting: { column: action.column, descending: again && !descending } };
    }
    case 'filter':
      return { ...state, filter: { ...state.filter, ...action.filter } };
    case 'status': {
      const status = state.filter.status === action.status ? null : action.status;
      return { ...state, filter: { ...state.filter, status } };
    }
    case 'open':
      return { ...state, open: action.file };
  }
}

/** Adds files to those that are there; the same file takes the place of the other and is checked again. */
function withFiles(state: BatchState, { chosen, tooMany, notReachable }: Gathered): BatchState {
  const { documents, locks, others } = sortOut(keepApart(state.files, chosen));
  const outcomes = new Map(state.outcomes);
  for (const { path } of documents) outcomes.delete(path);
  const { documents: all } = sortOut([...state.files, ...documents]);
  const files = all.slice(0, mostFiles);
  const united = (before: readonly string[], more: readonly string[]) => [
    ...new Set([...before, ...more]),
  ];
  const next = {
    ...state,
    files,
    outcomes,
    passedOver: {
      locks: united(state.passedOver.locks, locks),
      others: united(state.passedOver.others, others),
    },
    tooMany: tooMany || all.length > mostFiles,
    notReachable,
  };
  return begun(next);
}

function begun(state: BatchState): BatchState {
  const open = state.files.some(({ path }) => !state.outcomes.has(path));
  if (open) return { ...state, phase: 'checking', round: state.round + 1 };
  return { ...state, phase: state.files.length === 0 ? 'empty' : 'done' };
}
