import { isUnsaved } from './state';
import type { Session } from './session';
import type { Store } from './store';

/** Pause after the last change until the draft is stored, in milliseconds. */
const pause = 2500;

/**
 * Stores the draft when nothing was changed for a moment, so that closing the pane loses nothing:
 * a pane that is being closed is given no time to write. After a failure it waits for the next change.
 */
export function saveWhenIdle(store: Store, session: Pick<Session, 'save'>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let seen = store.get().form;
  return store.subscribe(() => {
    const state = store.get();
    if (state.form === seen) return;
    seen = state.form;
    clearTimeout(timer);
    if (isUnsaved(state)) timer = setTimeout(() => void session.save(), pause);
  });
}
