import type { Look } from '../../document/blocks/blocks';
import { noDirectFormatting } from '../../document/blocks/direct-formatting';
import { withDirectFormatting } from '../../document/blocks/table-formatting';
import type { Paragraph, Snapshot, Style } from '../../document/snapshot/snapshot';
import { isBlank } from './blank';

/** The look of a heading in the document. `styled`: its style makes it a heading. */
export function headingLookOf(paragraph: Paragraph, styled: boolean): Look {
  const { style, size, direct } = paragraph;
  const byStyle = styled || isHeadingStyle(style);
  // A style defines itself whether it is bold.
  const bold = byStyle ? direct?.bold === true : paragraph.bold;
  return withDirectFormatting(
    { style, bold, size, direct: direct ?? noDirectFormatting },
    { bold: byStyle && direct?.bold === false ? false : null, capitals: null },
  );
}

/** The look of our heading where the document's own headings are all in cells of a form. */
export function headingLookBesideForm(body: Look): Look {
  return withDirectFormatting(
    { ...body, bold: true },
    { spaceBefore: 12, spaceAfter: 6, alignment: 'left', firstLineIndent: null },
  );
}

/** Whether a heading of the document is in capitals, typed or by formatting. */
export function inCapitals({ text, direct }: Paragraph): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return direct?.capitals === true || (letters.length > 4 && letters === letters.toUpperCase());
}

/**
 * The look with the empty lines that the document keeps around such a heading turned into spacing;
 * `above` is the paragraph that will stand above ours.
 */
export function withBlankLines(
  look: Look,
  model: Paragraph,
  { paragraphs }: Snapshot,
  above: Paragraph | undefined,
): Look {
  const line = Math.round(model.textSize);
  const before = blankAbove(model, paragraphs) && above !== undefined && !isBlank(above);
  const after = isBlank(paragraphs[model.index + 1]);
  return withDirectFormatting(look, {
    ...(before ? { spaceBefore: Math.max(line, look.direct?.spaceBefore ?? 0) } : {}),
    ...(after ? { spaceAfter: Math.max(line, look.direct?.spaceAfter ?? 0) } : {}),
  });
}

/** Whether the document keeps an empty line above a heading. */
export function blankAbove(heading: Paragraph, paragraphs: readonly Paragraph[]): boolean {
  return isBlank(paragraphs[heading.index - 1]);
}

function isHeadingStyle(style: Style): boolean {
  return style.builtIn && /^heading \d$/.test(style.name);
}
