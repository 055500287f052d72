import type { Paragraph } from '../../document/snapshot/snapshot';

/** Whether a paragraph is an empty line; one with a page break is not. */
export function isBlank(paragraph: Paragraph | undefined): boolean {
  return (
    paragraph !== undefined &&
    paragraph.cell === null &&
    paragraph.boxes.length === 0 &&
    !paragraph.text.includes('\n') &&
    paragraph.text.trim() === ''
  );
}
