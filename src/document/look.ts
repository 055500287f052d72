import type { Look } from './block';
import { isDirect, noDirect, type Direct } from './direct';

/** Points above and below the text of a cell. */
const cellSpacing = 2;
/** Points between a table and the text below it: a table has no space of its own there. */
const belowTable = 6;

/** A look with some of its direct formatting changed. */
export function withDirect(look: Look, change: Partial<Direct>): Look {
  const direct = { ...(look.direct ?? noDirect), ...change };
  const { style, bold, size } = look;
  return isDirect(direct) ? { style, bold, size, direct } : { style, bold, size };
}

/** The look of text in a table: without indents and wide spacing, which waste narrow columns. */
export function cellLook(look: Look): Look {
  return withDirect(look, {
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
  return withDirect(look, { spaceBefore });
}
