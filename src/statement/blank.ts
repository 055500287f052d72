import type { Paragraph } from '../document/snapshot';

/** Whether a paragraph is an empty line between others. */
export function isBlank(paragraph: Paragraph | undefined): boolean {
  return (
    paragraph !== undefined &&
    paragraph.cell === null &&
    paragraph.boxes.length === 0 &&
    paragraph.text.trim() === ''
  );
}
