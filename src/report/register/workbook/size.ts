import type { Language } from '../../../i18n/messages';
import type { Cell } from '../../format/csv';
import { plainText, tonnesText } from '../totals/tonnes';

/** Widths of columns in characters. */
const widest = 40;
const narrowest = 9;
/** A width counts digits; the letters of a text are narrower on average, bold ones wider. */
const narrower = 0.9;
const bolder = 1.15;
/** Height of a line, and the greatest of a row, in points. */
const lineHeight = 15;
const highest = 405;

/** Wide enough for what stands in the column and for the longest word of its heading, and no wider. */
export function columnWidth(title: string, cells: readonly Cell[], language: Language): number {
  const words = title.split(/\s+/).map(({ length }) => length * bolder);
  const texts = cells.map((cell) => shownText(cell, language).length);
  // Not by spreading: a call cannot take as many arguments as a register may have rows.
  const needed = [...words, ...texts].reduce((most, length) => Math.max(most, length + 3), 0);
  return Math.min(widest, Math.max(narrowest, Math.ceil(needed)));
}

/** Height of each row of a table, the heading first, in points. */
export function heightsOf(
  table: readonly (readonly Cell[])[],
  columns: readonly { width: number }[],
  language: Language,
): number[] {
  return table.map((row, index) => {
    const letter = index === 0 ? bolder * narrower : narrower;
    const lines = row.map((cell, column) => {
      const room = ((columns[column]?.width ?? narrowest) - 1) / letter;
      return linesOf(shownText(cell, language), Math.floor(room));
    });
    return Math.min(highest, Math.max(1, ...lines) * lineHeight);
  });
}

/**
 * Lines that a text takes in a given width; programs break after a space or hyphen, else inside a word.
 */
function linesOf(text: string, room: number): number {
  let lines = 1;
  let left = room;
  for (const [word] of text.matchAll(/[^\s-]*(?:-|\s+|$)/g)) {
    const length = word.trimEnd().length;
    if (length > left && left < room) {
      lines += 1;
      left = room;
    }
    const more = Math.max(0, Math.ceil(length / room) - 1);
    lines += more;
    left -= more === 0 ? word.length : length - more * room;
  }
  return lines;
}

function shownText(cell: Cell, language: Language): string {
  if (cell === null) return '';
  if (typeof cell !== 'object') return String(cell);
  if (cell.as === 'date') return 'dd.mm.yyyy';
  return cell.as === 'amount' ? tonnesText(cell.value, language) : plainText(cell.value, language);
}
