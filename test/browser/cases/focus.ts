/** Where the focus stands, seen from a control. */
export interface Focus {
  /** `behind`: further back with Shift and Tab. */
  where: 'there' | 'ahead' | 'behind';
  /** Set where the focus is lost or cannot be seen. */
  fault: string | null;
}

/** Runs in the pane: where the focus stands, seen from `goal`. */
export function focusOn(goal: Element): Focus {
  const active = document.activeElement;
  if (!active || active === document.body) return { where: 'ahead', fault: 'The focus is lost' };
  const name = `${active.tagName} “${(active.getAttribute('aria-label') ?? active.textContent).slice(0, 60)}”`;

  /** A line around it, its frame or its label, drawn by itself or by a pseudo-element. */
  const marked = (element: Element | null): boolean =>
    element !== null &&
    [undefined, '::before', '::after'].some((pseudo) => {
      const style = getComputedStyle(element, pseudo);
      const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
      const framed =
        pseudo !== undefined && style.content !== 'none' && parseFloat(style.borderTopWidth) > 0;
      return outlined || framed || style.boxShadow !== 'none';
    });
  /** Whether some of it is on top at its place: not outside the window, not below the bar. */
  const inSight = (element: Element): boolean => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return [0.1, 0.5, 0.9].some((share) => {
      const hit = document.elementFromPoint(left + width / 2, top + height * share);
      return (
        hit !== null &&
        (element.contains(hit) || hit.contains(element) || hit.closest('label') !== null)
      );
    });
  };
  const frame = [active, active.parentElement, active.parentElement?.parentElement ?? null];
  // A heading or message that a page starts at; Tab does not stop there.
  const start = active.getAttribute('tabindex') === '-1' && /^(H\d|P|DIV)$/.test(active.tagName);
  const seen = start || [...frame, active.nextElementSibling].some(marked);
  const fault = !inSight(active)
    ? `${name} has the focus outside what is seen`
    : !seen
      ? `${name} does not show that it has the focus`
      : null;
  if (goal.contains(active)) return { where: 'there', fault };
  const behind = goal.compareDocumentPosition(active) & Node.DOCUMENT_POSITION_FOLLOWING;
  return { where: behind ? 'behind' : 'ahead', fault };
}
