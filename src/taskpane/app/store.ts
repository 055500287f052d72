import type { PaneAction, PaneState } from './state';
import { reduce } from './state';

/** Holds the state, so that what goes on in the document and the screens see the same one. */
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
