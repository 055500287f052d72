import type { DrawnControl } from './describe-controls';

/**
 * Frames the controls around whole paragraphs and tables with a line at their left edge, and names
 * each one at its first block.
 */
export function frameBlocks(
  paragraphs: ReadonlyMap<number, HTMLElement>,
  controls: readonly DrawnControl[],
): void {
  for (const control of controls) {
    if (control.inline || (control.tag === null && control.title === null)) continue;
    let first: HTMLElement | null = null;
    for (let index = control.first; index <= control.last; index += 1) {
      const block = blockOf(paragraphs.get(index));
      if (block === null) continue;
      block.classList.add('framed');
      first ??= block;
    }
    if (first !== null && control.title) first.setAttribute('data-title', control.title);
  }
}

/** The top-level block that contains a paragraph: itself, or the outermost table. */
function blockOf(paragraph: HTMLElement | undefined): HTMLElement | null {
  let at: HTMLElement | null = paragraph ?? null;
  while (at !== null && at.parentElement?.localName !== 'article') at = at.parentElement;
  return at;
}
