import { reduce } from './reducer';
import type { PaneAction, PaneState } from './state';

/** Holds the state that session and screens share. */
export interface Store {
  get: () => PaneState;
  dispatch: (action: PaneAction) => void;
  subscribe: (listener: () => void) => () => void;
}

/** A store around the reducer. */
export function createStore(initial: PaneState): Store {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    dispatch(action) {
      const next = reduce(state, action);
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
