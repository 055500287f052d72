import type { DrawnControl } from './describe-controls';
import { controlEnd, controlStart, readMark } from './marks';

/** Attributes that mark the parts of a drawing. */
const paragraphAttribute = 'data-paragraph';
export const controlAttribute = 'data-control';
export const noteAttribute = 'data-note';

/**
 * Turns the marks in a fresh drawing into attributes: `data-paragraph` on each paragraph of the main
 * story, a framed element with `data-control` around each control inside a paragraph, `data-note` on what
 * is visible but not text. Returns the drawn paragraphs by their index.
 */
export function findMarks(
  drawing: ParentNode,
  controls: readonly DrawnControl[],
): Map<number, HTMLElement> {
  const paragraphs = new Map<number, HTMLElement>();
  for (const control of controls) if (control.inline) wrapControl(drawing, control);
  for (const span of Array.from(drawing.querySelectorAll<HTMLElement>('article span[id]'))) {
    const mark = readMark(span.id);
    const paragraph = span.parentElement;
    if (mark === null || paragraph === null) continue;
    if (mark.kind === 'paragraph' && paragraph.localName === 'p') {
      paragraph.setAttribute(paragraphAttribute, String(mark.number));
      paragraphs.set(mark.number, paragraph);
    }
    if (mark.kind === 'note') markNote(span);
    span.remove();
  }
  return paragraphs;
}

function wrapControl(drawing: ParentNode, control: DrawnControl): void {
  const start = drawing.querySelector(`#${controlStart(control.ordinal)}`);
  const end = drawing.querySelector(`#${controlEnd(control.ordinal)}`);
  if (start === null || end === null || start.parentNode !== end.parentNode) return;
  const frame = start.ownerDocument.createElement('span');
  frame.className = 'control';
  frame.setAttribute(controlAttribute, String(control.ordinal));
  if (control.title) frame.title = control.title;
  start.parentNode?.insertBefore(frame, start);
  for (let node = start.nextSibling; node !== null && node !== end; node = start.nextSibling) {
    frame.append(node);
  }
  start.remove();
  end.remove();
}

function markNote(mark: HTMLElement): void {
  const shown = mark.nextElementSibling;
  shown?.setAttribute(noteAttribute, '');
  shown?.setAttribute('contenteditable', 'false');
}

/** Index of the drawn paragraph that contains a node; null outside the main story. */
export function paragraphIndexOf(node: Node | null): number | null {
  const element = node?.nodeType === 1 ? (node as Element) : (node?.parentElement ?? null);
  const found = element?.closest(`[${paragraphAttribute}]`)?.getAttribute(paragraphAttribute);
  return found == null ? null : Number(found);
}
