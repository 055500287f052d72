import type { Inline } from '../../document/blocks/blocks';
import type { FontSetting } from './font';
import { formatText } from './apply-format';

/** Longest title of a control in Word, in characters. */
export const titleLimit = 64;

/**
 * Writes the content of a paragraph, which must be empty. All text is written before the first control is
 * put around a piece of it: text added after a control could end up inside.
 */
export function writeInlines(
  paragraph: Word.Paragraph,
  inlines: readonly Inline[],
  font: FontSetting,
): void {
  const mixed = inlines.some((inline) => inline.kind === 'text' && inline.bold === true);
  const pieces = inlines.map((inline) => {
    const range = paragraph.insertText(inline.text, 'End');
    const bold = (inline.kind === 'text' && inline.bold) || font.bold;
    // Text inherits the formatting of the text before it, so every piece sets whether it is bold.
    formatText(range, mixed ? { ...font, bold: bold === true } : font);
    return { inline, range };
  });
  for (const { inline, range } of pieces) {
    if (inline.kind !== 'field') continue;
    const control = range.insertContentControl();
    control.tag = inline.tag;
    control.title = inline.title.slice(0, titleLimit);
    control.appearance = 'BoundingBox';
  }
}
