import type { Look } from './blocks';
import {
  hasDirectFormatting,
  noDirectFormatting,
  type DirectFormatting,
} from './direct-formatting';

/** Points above and below the text of a cell. */
const cellSpacing = 2;
/** Points between a table and the text below it; a table itself has no spacing. */
const belowTable = 6;

/** A look with some of its direct formatting changed. */
export function withDirectFormatting(look: Look, change: Partial<DirectFormatting>): Look {
  const direct = { ...(look.direct ?? noDirectFormatting), ...change };
  const { style, bold, size } = look;
  return hasDirectFormatting(direct) ? { style, bold, size, direct } : { style, bold, size };
}

/** The look of text in a table: without indents and wide spacing, which waste narrow columns. */
export function cellLook(look: Look): Look {
  return withDirectFormatting(look, {
    alignment: 'left',
    spaceBefore: cellSpacing,
    spaceAfter: cellSpacing,
    lineSpacing: 12,
    leftIndent: 0,
    rightIndent: 0,
    firstLineIndent: 0,
  });
}

/** The look of a paragraph right below a table. */
export function lookBelowTable(look: Look): Look {
  const spaceBefore = Math.max(look.direct?.spaceBefore ?? 0, belowTable);
  return withDirectFormatting(look, { spaceBefore });
}
