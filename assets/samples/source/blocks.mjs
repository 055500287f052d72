/**
 * The words of the sample proposals as plain data; `**bold**` marks bold text inside a paragraph.
 * word.mjs and open-document.mjs each write the same data the way their program would.
 */

/** A heading; `level` 1 to 3. */
export const h = (level, text) => ({ kind: 'heading', level, text });

/** A body paragraph; `number` is a typed paragraph number as English reports use it ("3.2"). */
export const p = (text, number = null) => ({ kind: 'paragraph', text, number });

/** The title line of the proposal. */
export const title = (text) => ({ kind: 'title', text });

/** The small line above the title: authority and kind of paper. */
export const letterhead = (...lines) => ({ kind: 'letterhead', lines });

/** A bulleted or numbered list. */
export const list = (items, ordered = false) => ({ kind: 'list', items, ordered });

/** A table with a header row; `widths` in percent; `right` names right-aligned columns. */
export const table = (widths, header, rows, options = {}) => ({
  kind: 'table',
  widths,
  header,
  rows,
  right: options.right ?? [],
  total: options.total ?? false,
});

/** A form table: label cells in bold, value cells beside them, no header row. */
export const form = (widths, rows) => ({ kind: 'form', widths, rows });

/** An empty paragraph. */
export const gap = () => ({ kind: 'gap' });

/** Splits `a **b** c` into pieces of text with or without bold. */
export function pieces(text) {
  return text
    .split('**')
    .map((part, position) => ({ text: part, bold: position % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}
