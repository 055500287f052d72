import { startPage } from './pages';
import type { Session } from './session/session';
import { followTyping } from './typing';
import { isUnsaved } from './state';
import type { Store } from './store';

/**
 * Looks for changes of the document when the person comes back from it, and changes the page when the ribbon asks
 * for another one (while the pane is open, only the hash of the address changes). `pause` is the shortest
 * time between two looks, in milliseconds: focus and visibility change together.
 */
export function followWindow(session: Pick<Session, 'refresh' | 'go'>, pause = 1000): () => void {
  const typing = followTyping();
  let lastRefresh = performance.now();
  const refreshOnReturn = () => {
    const now = performance.now();
    if (document.visibilityState === 'hidden' || now - lastRefresh < pause) return;
    lastRefresh = now;
    void session.refresh(typing.untilPause);
  };
  const goToHash = () => void session.go(startPage(window.location.hash));
  window.addEventListener('focus', refreshOnReturn);
  document.addEventListener('visibilitychange', refreshOnReturn);
  window.addEventListener('hashchange', goToHash);
  return () => {
    typing.stop();
    window.removeEventListener('focus', refreshOnReturn);
    document.removeEventListener('visibilitychange', refreshOnReturn);
    window.removeEventListener('hashchange', goToHash);
  };
}

/**
 * Saves the draft when the pointer or the focus leaves the pane, or when the pane is covered or closed.
 * A change of page saves it too (session.ts). A pane that is being closed has no time to write, but the
 * pointer or the focus leaves it before that. After a failure it waits for the next change.
 */
export function saveWhenLeft(store: Store, session: Pick<Session, 'save'>): () => void {
  let lastTried = store.get().form;
  const saveDraft = () => {
    const state = store.get();
    if (state.form === lastTried || !isUnsaved(state)) return;
    lastTried = state.form;
    void session.save();
  };
  const saveWhenHidden = () => {
    if (document.visibilityState === 'hidden') saveDraft();
  };
  const page = document.documentElement;
  window.addEventListener('blur', saveDraft);
  window.addEventListener('pagehide', saveDraft);
  document.addEventListener('visibilitychange', saveWhenHidden);
  page.addEventListener('mouseleave', saveDraft);
  return () => {
    window.removeEventListener('blur', saveDraft);
    window.removeEventListener('pagehide', saveDraft);
    document.removeEventListener('visibilitychange', saveWhenHidden);
    page.removeEventListener('mouseleave', saveDraft);
  };
}
