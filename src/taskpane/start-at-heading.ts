import { useEffect, useRef } from 'react';
import type { Page } from './step';

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
