import type { Inline } from '../../document/blocks/blocks';
import type { FontSetting } from './font';
import { textLooks, type LookStep } from './looks';

type Field = Extract<Inline, { kind: 'field' }>;

/** Longest title of a control in Word, in characters. */
export const titleLimit = 64;

/**
 * Writes the content of a paragraph, which must be empty. All text is written before the first control is
 * put around a piece of it: text added after a control could end up inside. Returns how to format it.
 */
export function writeInlines(
  paragraph: Word.Paragraph,
  inlines: readonly Inline[],
  font: FontSetting,
): LookStep[] {
  const mixed = inlines.some((inline) => inline.kind === 'text' && inline.bold === true);
  const pieces = inlines.map((inline) => ({
    inline,
    range: paragraph.insertText(inline.text, 'End'),
  }));
  for (const { inline, range } of pieces) if (inline.kind === 'field') wrapField(range, inline);
  return pieces.flatMap(({ inline, range }) => {
    const bold = (inline.kind === 'text' && inline.bold) || font.bold;
    // Text inherits the formatting of the text before it, so every piece sets whether it is bold.
    return textLooks(range, mixed ? { ...font, bold: bold === true } : font);
  });
}

/** Puts the control of a field around a range. */
export function wrapField(range: Word.Range, { tag, title }: Field): void {
  const control = range.insertContentControl();
  control.tag = tag;
  control.title = title.slice(0, titleLimit);
  control.appearance = 'BoundingBox';
}
