import { drawnText } from '../page/drawing/drawn-text';
import { endEditable, makeEditable, selectionIn } from './editable-paragraph';
import type { EditableParagraph } from './editable-paragraph';
import type { Edits } from './edits';
import type { KeyAction } from './keys';

/** The drawn document, as editing needs it. */
export interface DrawnDocument {
  readonly document: Document;
  paragraph(index: number): HTMLElement | undefined;
  /** Index of the drawn paragraph that contains a node; null outside the main story. */
  indexOf(node: Node | null): number | null;
  /** Makes a paragraph the tab stop. */
  setCurrent(index: number): void;
  /** Current text of a paragraph of the .docx. */
  text(index: number): string;
  /** Draws again from the .docx. */
  redraw(): Promise<void>;
}

export interface EditingEvents {
  /** A paragraph cannot be edited here. */
  refused(): void;
  /** Accessible name of a paragraph. */
  label(index: number): string;
}

/** After the last letter of a paragraph. */
export const atEnd = Number.MAX_SAFE_INTEGER;

/** Writing in one drawn paragraph at a time. */
export interface EditingSession {
  /** The paragraph that is being written in. */
  current(): EditableParagraph | null;
  /** Begins in a paragraph. With `caret` null the click in progress sets the caret. */
  begin(index: number, caret: number | null): void;
  /** Ends editing; resolves when the drawing shows the .docx again. */
  end(): Promise<void>;
  /** The browser changed the drawing: makes the same change in the .docx. */
  typed(): Promise<void>;
  /** Replaces the selection; for input that the browser would insert as its own markup. */
  insert(text: string): Promise<void>;
  perform(action: KeyAction): Promise<void>;
}

export function createSession(
  drawn: DrawnDocument,
  edits: Edits,
  events: EditingEvents,
): EditingSession {
  let open: EditableParagraph | null = null;
  const current = (): EditableParagraph | null => open;

  const begin = (index: number, caret: number | null): void => {
    const element = drawn.paragraph(index);
    if (element === undefined || open?.element === element) return;
    if (drawnText(element) !== drawn.text(index)) {
      events.refused();
      return;
    }
    const last = open;
    if (last !== null) endEditable(last);
    drawn.setCurrent(index);
    edits.select(index);
    open = makeEditable(element, index, events.label(index), caret);
    // Drawing now would remove what was just clicked, so it is done at the end.
    open.dirty = last?.dirty ?? false;
  };

  const end = async (): Promise<void> => {
    const last = open;
    open = null;
    if (last === null) return;
    endEditable(last);
    if (!last.dirty) return;
    await drawn.redraw();
    const next = current();
    if (next === null || next.element.isConnected) return;
    open = null;
    begin(next.index, atEnd);
  };

  /** Draws the change and continues editing at a position. */
  const goOn = async (index: number, offset: number): Promise<void> => {
    open = null;
    await drawn.redraw();
    begin(index, offset);
  };

  const typed = async (): Promise<void> => {
    if (open === null) return;
    const { index } = open;
    const { text, caret } = selectionIn(open);
    open.dirty = true;
    if (edits.type(index, text, caret) !== 'refused') return;
    events.refused();
    await goOn(index, caret.offset);
  };

  const insert = async (inserted: string): Promise<void> => {
    if (open === null) return;
    const { index } = open;
    const { start, end: stop, text } = selectionIn(open);
    const offset = start.offset + inserted.length;
    const whole = text.slice(0, start.offset) + inserted + text.slice(stop.offset);
    if (edits.type(index, whole, { offset, control: start.control }) === 'refused')
      events.refused();
    else await goOn(index, offset);
  };

  const perform = async (action: KeyAction): Promise<void> => {
    if (open === null) return;
    const { index } = open;
    const { length } = drawn.text(index);
    const { offset } = selectionIn(open).caret;
    const before = drawn.text(index - 1).length;
    if (action === 'end') {
      await end();
      drawn.paragraph(index)?.focus({ preventScroll: true });
    } else if (action === 'break') await insert('\n');
    else if (action === 'line-before') begin(index - 1, atEnd);
    else if (action === 'line-after') begin(index + 1, 0);
    else if (action === 'split') {
      if (edits.split(index, offset) === 'typed') await goOn(index + 1, 0);
      else events.refused();
    } else if (action === 'join-before') {
      if (edits.join(index) === 'typed') await goOn(index - 1, before);
    } else if (edits.join(index + 1) === 'typed') await goOn(index, length);
  };

  return { current, begin, end, typed, insert, perform };
}
