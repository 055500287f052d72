import type { Session } from './session';
import { startPage } from './step';

/** Shortest time between two readings, in milliseconds: focus and visibility come together. */
const pause = 1000;

/**
 * Follows what happens around the pane: the person comes back from the document, or the ribbon asks
 * for another page while the pane is open (then only the address's hash changes).
 */
export function followWindow(
  session: Pick<Session, 'refresh' | 'go'>,
  view: Window = window,
): () => void {
  let last = view.performance.now();
  const back = () => {
    const now = view.performance.now();
    if (view.document.visibilityState === 'hidden' || now - last < pause) return;
    last = now;
    void session.refresh();
  };
  const asked = () => void session.go(startPage(view.location.hash));
  view.addEventListener('focus', back);
  view.document.addEventListener('visibilitychange', back);
  view.addEventListener('hashchange', asked);
  return () => {
    view.removeEventListener('focus', back);
    view.document.removeEventListener('visibilitychange', back);
    view.removeEventListener('hashchange', asked);
  };
}
