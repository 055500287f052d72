import { drawnCaret, drawnText, placeCaret } from '../drawing/drawn-text';
import type { DrawnCaret } from '../drawing/drawn-text';
import type { Edits } from './edits';

/** The drawn document as the hand needs it. */
export interface DrawnDocument {
  readonly document: Document;
  paragraph(index: number): HTMLElement | undefined;
  /** Index of the drawn paragraph that a node stands in; null outside the main story. */
  indexOf(node: Node | null): number | null;
  /** Current text of a paragraph of the .docx. */
  text(index: number): string;
  /** Draws again from the .docx. */
  redraw(): Promise<void>;
}

export interface HandEvents {
  /** A paragraph cannot be edited here. */
  refused(): void;
  /** Name of a paragraph for those who do not see it. */
  label(index: number): string;
}

/** Lets a person edit drawn paragraphs: click or Enter to begin, Escape to end. Returns how to stop. */
export function handEditing(drawn: DrawnDocument, edits: Edits, events: HandEvents): () => void {
  const { document } = drawn;
  let open: { index: number; element: HTMLElement; dirty: boolean } | null = null;

  const begin = (index: number, caret: number | null): void => {
    const element = drawn.paragraph(index);
    if (element === undefined || open?.element === element) return;
    end();
    if (drawnText(element) !== drawn.text(index)) return events.refused();
    open = { index, element, dirty: false };
    // Firefox before version 136 knows no "plaintext-only"; there the plain value does.
    element.setAttribute('contenteditable', 'plaintext-only');
    if (!element.isContentEditable) element.setAttribute('contenteditable', 'true');
    element.setAttribute('role', 'textbox');
    element.setAttribute('aria-multiline', 'true');
    element.setAttribute('aria-label', events.label(index));
    edits.select(index);
    if (caret === null) return;
    element.focus({ preventScroll: true });
    placeCaret(element, caret);
  };

  const end = (): void => {
    const last = open;
    open = null;
    if (last === null) return;
    for (const name of ['contenteditable', 'role', 'aria-multiline', 'aria-label']) {
      last.element.removeAttribute(name);
    }
    if (last.dirty) void drawn.redraw();
  };

  const caret = (element: HTMLElement): DrawnCaret => {
    const selection = document.getSelection();
    return selection?.focusNode
      ? drawnCaret(element, { node: selection.focusNode, offset: selection.focusOffset })
      : { offset: 0, control: null };
  };

  /** Draws what was changed and goes on at a place in it. */
  const goOn = async (index: number, offset: number): Promise<void> => {
    open = null;
    await drawn.redraw();
    begin(index, offset);
  };

  const typed = (): void => {
    if (open === null) return;
    const { index, element } = open;
    open.dirty = true;
    if (edits.type(index, drawnText(element), caret(element)) !== 'refused') return;
    events.refused();
    void goOn(index, caret(element).offset);
  };

  /** Replaces the selected text; for what the browser would write as markup of its own. */
  const insert = (text: string): void => {
    if (open === null) return;
    const { index, element } = open;
    const range = document.getSelection()?.getRangeAt(0);
    if (range === undefined) return;
    const start = drawnCaret(element, { node: range.startContainer, offset: range.startOffset });
    const stop = drawnCaret(element, { node: range.endContainer, offset: range.endOffset });
    const old = drawnText(element);
    const offset = start.offset + text.length;
    const whole = old.slice(0, start.offset) + text + old.slice(stop.offset);
    if (edits.type(index, whole, { offset, control: start.control }) === 'refused')
      events.refused();
    else void goOn(index, offset);
  };

  const onKey = (event: KeyboardEvent): void => {
    const focused = drawn.indexOf(event.target as Node | null);
    if (open === null) {
      if (focused !== null) onKeyOutside(event, focused);
      return;
    }
    const { index, element } = open;
    const { offset } = caret(element);
    const length = drawnText(element).length;
    const collapsed = document.getSelection()?.isCollapsed ?? true;
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      end();
      element.focus({ preventScroll: true });
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (event.shiftKey) insert('\n');
      else if (edits.split(index, offset) === 'typed') void goOn(index + 1, 0);
      else events.refused();
    } else if (event.key === 'Backspace' && collapsed && offset === 0) {
      event.preventDefault();
      const before = drawn.text(index - 1);
      if (edits.join(index) === 'typed') void goOn(index - 1, before.length);
    } else if (event.key === 'Delete' && collapsed && offset === length) {
      event.preventDefault();
      if (edits.join(index + 1) === 'typed') void goOn(index, length);
    } else if (event.key === 'ArrowUp' && offset === 0) {
      event.preventDefault();
      begin(index - 1, Number.MAX_SAFE_INTEGER);
    } else if (event.key === 'ArrowDown' && offset === length) {
      event.preventDefault();
      begin(index + 1, 0);
    }
  };

  const onKeyOutside = (event: KeyboardEvent, focused: number): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Enter' || event.key === 'F2') {
      event.preventDefault();
      begin(focused, Number.MAX_SAFE_INTEGER);
    } else if (step !== undefined) {
      event.preventDefault();
      moveFocus(drawn, focused, focused + step);
    }
  };

  const onPointer = (event: MouseEvent): void => {
    const index = drawn.indexOf(event.target as Node | null);
    if (event.button !== 0) return;
    if (index === null) end();
    else begin(index, null);
  };

  const onPaste = (event: ClipboardEvent): void => {
    event.preventDefault();
    insert(event.clipboardData?.getData('text/plain') ?? '');
  };

  const onInput = (event: Event): void => {
    if (!('isComposing' in event) || event.isComposing !== true) typed();
  };
  const onFocusOut = (event: FocusEvent): void => {
    if (open !== null && event.target === open.element) end();
  };

  const stop = new AbortController();
  const on = { signal: stop.signal };
  document.addEventListener('mousedown', onPointer, on);
  document.addEventListener('keydown', onKey, on);
  document.addEventListener('input', onInput, on);
  document.addEventListener('compositionend', typed, on);
  document.addEventListener('paste', onPaste, on);
  document.addEventListener('focusout', onFocusOut, on);
  return () => stop.abort();
}

/** One paragraph of the document is a stop of the Tab key; the arrow keys choose which. */
function moveFocus(drawn: DrawnDocument, from: number, to: number): void {
  const next = drawn.paragraph(to);
  if (next === undefined) return;
  drawn.paragraph(from)?.setAttribute('tabindex', '-1');
  next.setAttribute('tabindex', '0');
  next.focus();
}
