import { useEffect, useRef } from 'react';
import type { Page } from './steps';

/** Id of the heading that every page has. */
export const headingId = 'page-heading';

/**
 * After a change of page, keyboard and screen reader start at its heading. Not on opening: the
 * focus is in the document then, and stays there.
 */
export function useStartAtHeading(page: Page): void {
  const shown = useRef(page);
  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    window.scrollTo(0, 0);
    document.getElementById(headingId)?.focus({ preventScroll: true });
  }, [page]);
}

/**
 * Where a button is gone after it was pressed, keyboard and screen reader go on at the heading of the
 * page, not at the top of the window. While the person is in the document, the focus stays there.
 */
export function useHeadingWhenGone(): void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const remember = () => (last.current = document.activeElement);
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  useEffect(() => {
    if (!last.current || last.current.isConnected || !document.hasFocus()) return;
    if (document.activeElement !== document.body) return;
    document.getElementById(headingId)?.focus({ preventScroll: true });
  });
}
