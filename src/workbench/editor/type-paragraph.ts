import type { ComplexFields } from '../../wordprocessingml/complex-fields';
import { showsPlaceholder } from '../../wordprocessingml/controls';
import { storyControls, storyFields, storyParagraphs } from '../../wordprocessingml/story';
import { ancestorsNamed, type XmlDocument, type XmlElement } from '../../wordprocessingml/tree';
import { isLocked, removePlaceholder } from './control';
import { difference } from './difference';
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
  const fields = storyFields(main);
  return storyParagraphs(main).map((paragraph) => textOf(piecesOf(paragraph, fields)));
}

/** The paragraph at an index, with the fields that are open before it. */
export function paragraphAt(
  main: XmlDocument,
  index: number,
): { paragraph: XmlElement; fields: ComplexFields<XmlElement> } | null {
  const fields = storyFields(main);
  for (const [position, paragraph] of storyParagraphs(main).entries()) {
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
  const controls = [
    ...within.flatMap((piece) => piece.controls),
    ...ancestorsNamed(paragraph, 'w:sdt'),
  ];
  if (controls.some(isLocked) || cut.some((piece) => piece.fixed)) return 'refused';

  const whole = ancestorsNamed(paragraph, 'w:sdt').at(-1) ?? paragraph;
  const before = whole.cloneNode(true);
  controls.filter(showsPlaceholder).forEach(removePlaceholder);
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
  return storyControls(main)[caret.control];
}

function textOf(pieces: Piece[]): string {
  return pieces.map((piece) => piece.text).join('');
}
