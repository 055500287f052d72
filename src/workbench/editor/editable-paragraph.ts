import { drawnCaret, drawnText, placeCaret } from '../page/drawing/drawn-text';
import type { DrawnCaret } from '../page/drawing/drawn-text';

/** A drawn paragraph that a person is writing in. */
export interface EditableParagraph {
  readonly index: number;
  readonly element: HTMLElement;
  /** Whether the drawing shows the browser's own result of typing instead of the .docx. */
  dirty: boolean;
}

/** Makes a drawn paragraph editable. With `caret` null the click in progress sets the caret. */
export function makeEditable(
  element: HTMLElement,
  index: number,
  label: string,
  caret: number | null,
): EditableParagraph {
  // Firefox before version 136 lacks "plaintext-only"; there the plain value will do.
  element.setAttribute('contenteditable', 'plaintext-only');
  if (!element.isContentEditable) element.setAttribute('contenteditable', 'true');
  element.setAttribute('role', 'textbox');
  element.setAttribute('aria-multiline', 'true');
  element.setAttribute('aria-label', label);
  element.spellcheck = false;
  if (caret !== null) {
    element.focus({ preventScroll: true });
    placeCaret(element, caret);
    element.scrollIntoView({ block: 'nearest' });
  }
  return { index, element, dirty: false };
}

export function endEditable({ element }: EditableParagraph): void {
  for (const name of ['contenteditable', 'role', 'aria-multiline', 'aria-label']) {
    element.removeAttribute(name);
  }
}

/** The selection inside an open paragraph, and the position of its caret. */
export interface DrawnSelection {
  start: DrawnCaret;
  end: DrawnCaret;
  caret: DrawnCaret;
  collapsed: boolean;
  text: string;
}

export function selectionIn({ element }: EditableParagraph): DrawnSelection {
  const text = drawnText(element);
  const selection = element.ownerDocument.getSelection();
  const end: DrawnCaret = { offset: text.length, control: null };
  if (!selection || selection.rangeCount === 0 || selection.focusNode === null) {
    return { start: end, end, caret: end, collapsed: true, text };
  }
  const range = selection.getRangeAt(0);
  return {
    start: drawnCaret(element, { node: range.startContainer, offset: range.startOffset }),
    end: drawnCaret(element, { node: range.endContainer, offset: range.endOffset }),
    caret: drawnCaret(element, { node: selection.focusNode, offset: selection.focusOffset }),
    collapsed: selection.isCollapsed,
    text,
  };
}
