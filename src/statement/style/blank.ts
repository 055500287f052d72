import type { Paragraph } from '../../document/snapshot/snapshot';

/** Whether a paragraph is an empty line between others; a page break alone is none. */
export function isBlank(paragraph: Paragraph | undefined): boolean {
  return (
    paragraph !== undefined &&
    paragraph.cell === null &&
    paragraph.boxes.length === 0 &&
    !paragraph.text.includes('\n') &&
    paragraph.text.trim() === ''
  );
}
