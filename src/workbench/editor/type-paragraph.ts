import type { XmlDocument, XmlElement } from '../../docx/xml/tree';
import { controlsAround, endPlaceholder, isLocked, showsPlaceholder } from './control';
import { difference } from './difference';
import { OpenFields } from './fields';
import { mainControls, mainParagraphs } from './main-story';
import { piecesOf } from './pieces';
import type { Piece } from './pieces';
import { placeFor } from './place';
import { removeStretch, writeText } from './runs';
import { typedText } from './typed-text';

/**
 * The result of typing. `refused`: the text is locked, bound to data elsewhere, or would not be visible;
 * the document is unchanged.
 */
export type Typed = 'typed' | 'unchanged' | 'refused';

/** Position of the caret after typing, if known. */
export interface Caret {
  /** Offset in the new text. */
  offset?: number;
  /** Ordinal of the innermost content control of the main story around it; null for none. */
  control?: number | null;
}

/** The current text of each paragraph of the main story. */
export function mainTexts(main: XmlDocument): string[] {
  const fields = OpenFields.of(main);
  return mainParagraphs(main).map((paragraph) => textOf(piecesOf(paragraph, fields)));
}

/** The paragraph at an index, with the fields that are open before it. */
export function paragraphAt(
  main: XmlDocument,
  index: number,
): { paragraph: XmlElement; fields: OpenFields } | null {
  const fields = OpenFields.of(main);
  for (const [position, paragraph] of mainParagraphs(main).entries()) {
    if (position === index) return { paragraph, fields };
    piecesOf(paragraph, fields);
  }
  return null;
}

/**
 * Types into a paragraph of the main story as a person does: only the stretch that differs from the
 * current text is deleted and written, so that content controls, formatting and fields survive.
 * Characters that a .docx cannot hold are dropped.
 */
export function typeParagraph(
  main: XmlDocument,
  index: number,
  newText: string,
  caret: Caret = {},
): Typed {
  const found = paragraphAt(main, index);
  if (found === null) return 'refused';
  const { paragraph, fields } = found;
  const read = (): Piece[] => piecesOf(paragraph, fields.copy());
  const old = textOf(read());
  const text = typedText(newText);
  if (text === old) return 'unchanged';

  const change = difference(old, text, caret.offset);
  const control = caretControl(main, caret);
  const cut = read().filter((piece) => piece.end > change.start && piece.start < change.end);
  const place = placeFor(read(), change, control);
  const within = [...(place.kind === 'piece' ? [place.piece] : []), ...cut];
  const controls = [...within.flatMap((piece) => piece.controls), ...controlsAround(paragraph)];
  if (controls.some(isLocked) || cut.some((piece) => piece.fixed)) return 'refused';

  const whole = controlsAround(paragraph).at(-1) ?? paragraph;
  const before = whole.cloneNode(true);
  controls.filter(showsPlaceholder).forEach(endPlaceholder);
  const at = writeText(paragraph, placeFor(read(), change, control), change.start, change.inserted);
  const shift = change.inserted.length;
  removeStretch(read(), at + shift, change.end + shift);
  removeStretch(read(), change.start, at);
  if (textOf(read()) === text) return 'typed';
  whole.parentNode?.replaceChild(before, whole);
  return 'refused';
}

function caretControl(main: XmlDocument, caret: Caret): XmlElement | null | undefined {
  if (caret.control === undefined || caret.control === null) return caret.control;
  return mainControls(main)[caret.control];
}

function textOf(pieces: Piece[]): string {
  return pieces.map((piece) => piece.text).join('');
}
