/** How long a place stays marked after the add-in showed it, in milliseconds; the style sheet fades it. */
const shownFor = 2500;

/** Scrolls to a drawn paragraph, in the middle of the frame, and marks it for a moment. */
export function showPlace(paragraph: HTMLElement): void {
  const view = paragraph.ownerDocument.defaultView;
  const calm = view?.matchMedia('(prefers-reduced-motion: reduce)').matches ?? true;
  paragraph.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  paragraph.classList.remove('shown');
  // Reading a size restarts the animation when the same place is shown twice.
  paragraph.getBoundingClientRect();
  paragraph.classList.add('shown');
  setTimeout(() => paragraph.classList.remove('shown'), shownFor);
}
