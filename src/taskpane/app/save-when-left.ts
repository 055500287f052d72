import type { Session } from './session/session';
import { isUnsaved } from './state';
import type { Store } from './store';

/**
 * Stores the draft when a person leaves the pane: with the pointer, with the focus, or because the
 * pane is covered or closed. A change of step stores it too (session.ts). A pane that is being
 * closed is given no time to write, but the pointer or the focus leaves it before that
 * (docs/decisions/). After a failure it waits for the next change.
 */
export function saveWhenLeft(store: Store, session: Pick<Session, 'save'>): () => void {
  let tried = store.get().form;
  const left = () => {
    const state = store.get();
    if (state.form === tried || !isUnsaved(state)) return;
    tried = state.form;
    void session.save();
  };
  const covered = () => {
    if (document.visibilityState === 'hidden') left();
  };
  const page = document.documentElement;
  window.addEventListener('blur', left);
  window.addEventListener('pagehide', left);
  document.addEventListener('visibilitychange', covered);
  page.addEventListener('mouseleave', left);
  return () => {
    window.removeEventListener('blur', left);
    window.removeEventListener('pagehide', left);
    document.removeEventListener('visibilitychange', covered);
    page.removeEventListener('mouseleave', left);
  };
}
