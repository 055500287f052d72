import { useEffect, useRef } from 'react';
import type { Page } from '../../app/pages';

/** Id of the heading that every page has. */
export const headingId = 'page-heading';

/**
 * After a change of page, keyboard and screen reader start at its heading. Not on opening: the
 * focus is in the document then, and stays there.
 */
export function useHeadingFocusOnPageChange(page: Page): void {
  const shownPage = useRef(page);
  useEffect(() => {
    if (shownPage.current === page) return;
    shownPage.current = page;
    window.scrollTo(0, 0);
    document.getElementById(headingId)?.focus({ preventScroll: true });
  }, [page]);
}

/**
 * When a button disappears after being pressed, keyboard and screen reader continue at the page's
 * heading, not at the top of the window. While the person is in the document, the focus stays there.
 */
export function useHeadingFocusWhenControlGone(): void {
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

/**
 * Focuses the first field of an element once the screen has been rendered with the present answers: after
 * something was added, or where the control that was just pressed disappears.
 */
export function focusFirstField(id: string): void {
  setTimeout(() => {
    const element = document.getElementById(id);
    element?.scrollIntoView({ block: 'nearest' });
    element
      ?.querySelector<HTMLElement>('textarea, input, [role=combobox]')
      ?.focus({ preventScroll: true });
  });
}
