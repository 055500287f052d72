import { selectionIn } from './editable-paragraph';
import type { EditableParagraph } from './editable-paragraph';
import { atEnd, createSession } from './editing-session';
import type { DrawnDocument, EditingEvents } from './editing-session';
import type { Edits } from './edits';
import { repeatStep, takeLetters } from './key-queue';
import { keyAction } from './keys';
import type { KeyAction } from './keys';

/**
 * Lets a person edit drawn paragraphs: click or Enter to begin, Escape to end. Returns a function that
 * stops it.
 */
export function enableEditing(
  drawn: DrawnDocument,
  edits: Edits,
  events: EditingEvents,
): () => void {
  const { document } = drawn;
  const writing = createSession(drawn, edits, events);
  /** Keys pressed while a drawing is being made; null at all other times. */
  let waiting: KeyboardEvent[] | null = null;

  /** Keys pressed during a task take effect after it, in order. */
  const inTurn = async (task: () => Promise<void>): Promise<void> => {
    waiting = [];
    await task();
    while (waiting.length > 0) await next(waiting);
    waiting = null;
  };

  const next = async (keys: KeyboardEvent[]): Promise<void> => {
    const letters = takeLetters(keys);
    if (letters !== '') {
      await writing.insert(letters);
      return;
    }
    const key = keys.shift();
    const paragraph = writing.current();
    if (key === undefined || paragraph === null) return;
    const action = actionOf(key, paragraph);
    if (action !== null) await writing.perform(action);
    else if (repeatStep(document, key.key)) await writing.insert('');
  };

  const onKey = (event: KeyboardEvent): void => {
    const paragraph = writing.current();
    if (waiting !== null) {
      waiting.push(event);
      event.preventDefault();
    } else if (paragraph === null) {
      const focused = drawn.indexOf(event.target as Node | null);
      if (focused !== null) onKeyOutside(event, focused);
    } else if (!event.isComposing) {
      const action = actionOf(event, paragraph);
      if (action === null) return;
      event.preventDefault();
      void inTurn(() => writing.perform(action));
    }
  };

  const onKeyOutside = (event: KeyboardEvent, focused: number): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Enter' || event.key === 'F2') writing.begin(focused, atEnd);
    else if (step !== undefined && drawn.paragraph(focused + step) !== undefined) {
      drawn.setCurrent(focused + step);
      drawn.paragraph(focused + step)?.focus();
    } else return;
    event.preventDefault();
  };

  const onPointer = (event: MouseEvent): void => {
    if (event.button !== 0 || waiting !== null) return;
    const index = drawn.indexOf(event.target as Node | null);
    if (index === null) void writing.end();
    else writing.begin(index, null);
  };

  const onInput = (event: Event): void => {
    if (!('isComposing' in event) || event.isComposing !== true) void writing.typed();
  };

  const onPaste = (event: ClipboardEvent): void => {
    event.preventDefault();
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (waiting === null) void inTurn(() => writing.insert(text));
  };

  const onFocusOut = (event: FocusEvent): void => {
    if (event.target === writing.current()?.element) void writing.end();
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

function actionOf(event: KeyboardEvent, paragraph: EditableParagraph): KeyAction | null {
  const { caret, collapsed, text } = selectionIn(paragraph);
  const { key, shiftKey: shift } = event;
  return keyAction({ key, shift, collapsed, offset: caret.offset, length: text.length });
}
