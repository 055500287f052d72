import type { Session } from './session/session';
import { startPage } from './steps';

/**
 * Follows what happens around the pane: the person comes back from the document, or the ribbon asks
 * for another page while the pane is open (then only the address's hash changes). `pause` is the
 * shortest time between two readings, in milliseconds: focus and visibility come together.
 */
export function followWindow(session: Pick<Session, 'refresh' | 'go'>, pause = 1000): () => void {
  let last = performance.now();
  const back = () => {
    const now = performance.now();
    if (document.visibilityState === 'hidden' || now - last < pause) return;
    last = now;
    void session.refresh();
  };
  const asked = () => void session.go(startPage(window.location.hash));
  window.addEventListener('focus', back);
  document.addEventListener('visibilitychange', back);
  window.addEventListener('hashchange', asked);
  return () => {
    window.removeEventListener('focus', back);
    document.removeEventListener('visibilitychange', back);
    window.removeEventListener('hashchange', asked);
  };
}
