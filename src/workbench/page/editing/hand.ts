import { drawnText } from '../drawing/drawn-text';
import type { Edits } from './edits';
import { keyAction } from './keys';
import type { KeyAction } from './keys';
import { closeParagraph, openParagraph, selectionIn } from './open-paragraph';
import type { OpenParagraph } from './open-paragraph';
import { repeatStep, takeLetters } from './waiting-keys';

/** The drawn document as the hand needs it. */
export interface DrawnDocument {
  readonly document: Document;
  paragraph(index: number): HTMLElement | undefined;
  /** Index of the drawn paragraph that a node stands in; null outside the main story. */
  indexOf(node: Node | null): number | null;
  /** Makes a paragraph the one that the Tab key reaches. */
  setCurrent(index: number): void;
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

const atEnd = Number.MAX_SAFE_INTEGER;

/** Lets a person edit drawn paragraphs: click or Enter to begin, Escape to end. Returns how to stop. */
export function handEditing(drawn: DrawnDocument, edits: Edits, events: HandEvents): () => void {
  const { document } = drawn;
  let open: OpenParagraph | null = null;
  /** Keys pressed while a drawing is being made; null at all other times. */
  let waiting: KeyboardEvent[] | null = null;

  const begin = (index: number, caret: number | null): void => {
    const element = drawn.paragraph(index);
    if (element === undefined || open?.element === element) return;
    void end();
    if (drawnText(element) !== drawn.text(index)) {
      events.refused();
      return;
    }
    drawn.setCurrent(index);
    edits.select(index);
    open = openParagraph(element, index, events.label(index), caret);
  };

  /** Ends the editing; resolves when the drawing shows the .docx again. */
  const end = async (): Promise<void> => {
    const last = open;
    open = null;
    if (last === null) return;
    closeParagraph(last);
    if (last.dirty) await drawn.redraw();
  };

  /** Draws what was changed and goes on at a place in it. */
  const goOn = async (index: number, offset: number): Promise<void> => {
    open = null;
    await drawn.redraw();
    begin(index, offset);
  };

  /** Keys pressed until a task is done take effect behind it, in their order. */
  const inTurn = async (task: () => Promise<void>): Promise<void> => {
    waiting = [];
    await task();
    while (waiting.length > 0) await next(waiting);
    waiting = null;
  };

  const next = async (keys: KeyboardEvent[]): Promise<void> => {
    const letters = takeLetters(keys);
    const paragraph = current();
    const key = letters === '' ? keys.shift() : undefined;
    if (paragraph === null) return;
    if (key === undefined) {
      await insert(letters, paragraph);
      return;
    }
    const action = actionOf(key, paragraph);
    if (action !== null) await perform(action, paragraph);
    else if (repeatStep(document, key.key)) await insert('', paragraph);
  };

  const current = (): OpenParagraph | null => open;

  const type = (
    paragraph: OpenParagraph,
    text: string,
    at: Parameters<Edits['type']>[2],
  ): boolean => {
    const done = edits.type(paragraph.index, text, at) !== 'refused';
    if (!done) events.refused();
    return done;
  };

  const onInput = (event: Event): void => {
    if (open === null || ('isComposing' in event && event.isComposing === true)) return;
    const { text, caret } = selectionIn(open);
    open.dirty = true;
    const { index } = open;
    if (!type(open, text, caret)) void inTurn(() => goOn(index, caret.offset));
  };

  /** Replaces what is selected; for what the browser would write as markup of its own. */
  const insert = async (inserted: string, paragraph: OpenParagraph): Promise<void> => {
    const { start, end: stop, text } = selectionIn(paragraph);
    const offset = start.offset + inserted.length;
    const whole = text.slice(0, start.offset) + inserted + text.slice(stop.offset);
    const done = type(paragraph, whole, { offset, control: start.control });
    if (done) await goOn(paragraph.index, offset);
  };

  const perform = async (action: KeyAction, paragraph: OpenParagraph): Promise<void> => {
    const { index } = paragraph;
    const before = drawn.text(index - 1).length;
    const { length } = drawn.text(index);
    const { offset } = selectionIn(paragraph).caret;
    switch (action) {
      case 'end':
        await end();
        drawn.paragraph(index)?.focus({ preventScroll: true });
        return;
      case 'break':
        await insert('\n', paragraph);
        return;
      case 'split':
        if (edits.split(index, offset) === 'typed') await goOn(index + 1, 0);
        else events.refused();
        return;
      case 'join-before':
        if (edits.join(index) === 'typed') await goOn(index - 1, before);
        return;
      case 'join-after':
        if (edits.join(index + 1) === 'typed') await goOn(index, length);
        return;
      case 'line-before':
        begin(index - 1, atEnd);
        return;
      case 'line-after':
        begin(index + 1, 0);
    }
  };

  const onKey = (event: KeyboardEvent): void => {
    if (waiting !== null) {
      waiting.push(event);
      event.preventDefault();
    } else if (open === null) {
      const focused = drawn.indexOf(event.target as Node | null);
      if (focused !== null) onKeyOutside(event, focused);
    } else if (!event.isComposing) {
      const paragraph = open;
      const action = actionOf(event, paragraph);
      if (action === null) return;
      event.preventDefault();
      void inTurn(() => perform(action, paragraph));
    }
  };

  const onKeyOutside = (event: KeyboardEvent, focused: number): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Enter' || event.key === 'F2') begin(focused, atEnd);
    else if (step !== undefined && drawn.paragraph(focused + step) !== undefined) {
      drawn.setCurrent(focused + step);
      drawn.paragraph(focused + step)?.focus();
    } else return;
    event.preventDefault();
  };

  const onPointer = (event: MouseEvent): void => {
    if (event.button !== 0) return;
    const index = drawn.indexOf(event.target as Node | null);
    if (index === null) void end();
    else begin(index, null);
  };

  const onPaste = (event: ClipboardEvent): void => {
    event.preventDefault();
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const paragraph = open;
    if (paragraph !== null) void inTurn(() => insert(text, paragraph));
  };

  const onFocusOut = (event: FocusEvent): void => {
    if (open !== null && event.target === open.element) void end();
  };

  const stop = new AbortController();
  const on = { signal: stop.signal };
  document.addEventListener('mousedown', onPointer, on);
  document.addEventListener('keydown', onKey, on);
  document.addEventListener('input', onInput, on);
  document.addEventListener('compositionend', onInput, on);
  document.addEventListener('paste', onPaste, on);
  document.addEventListener('focusout', onFocusOut, on);
  return () => stop.abort();
}

function actionOf(event: KeyboardEvent, paragraph: OpenParagraph): KeyAction | null {
  const { caret, collapsed, text } = selectionIn(paragraph);
  const { key, shiftKey: shift } = event;
  return keyAction({ key, shift, collapsed, offset: caret.offset, length: text.length });
}
