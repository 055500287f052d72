import { usualPage, type Page } from '../style/statement-formats';

/** What stands in a column of the table. */
export interface Column {
  heading: string;
  /** Texts that any row may contain later. */
  labels: string[];
  /** Texts that are there now, row by row. */
  texts?: string[];
}

/** Points at the left and right of a cell's text. */
const margins = 11.3;
/** Percent: least and most width of all columns but the last. */
const narrowest = 12;
const widest = 30;
/** Most percent that all columns but the last take together, where the page is too narrow. */
const sharedRoom = 68;

/**
 * Widths in percent of the text width. Every column fits the longest word of its bold heading, labels and
 * texts, so that no word breaks; the remaining width is distributed so that the rows are as low as
 * possible.
 */
export function columnWidths(columns: readonly Column[], page: Page = usualPage): number[] {
  const least = columns
    .slice(0, -1)
    .map((column) => leastWidth(column, page))
    .map((width) => Math.min(widest, Math.max(narrowest, Math.ceil(width))));
  const room = sharedRoom / Math.max(sharedRoom, sum(least));
  const heights = columns.map((column) => columnHeights(column, page));
  let best: { widths: number[]; height: number } | null = null;
  for (const widths of choices(least, columns)) {
    const last = 100 - sum(widths);
    if (last < Math.max(...widths.slice(1))) continue;
    const height = tableHeight(heights, [...widths, last], firstGrows(columns));
    if (height !== null && (!best || height < best.height)) {
      best = { widths: [...widths, last], height };
    }
  }
  if (best) return best.widths;
  // On a page too narrow for the longest words, words break in every column alike.
  const less = least.map((width) => Math.floor(width * room));
  return [...less, 100 - sum(less)];
}

/** Whether the first column holds texts of its own and not only the fixed names of the rows. */
function firstGrows(columns: readonly Column[]): boolean {
  return (columns[0]?.texts ?? []).length > 0;
}

/** Most combinations of widths that are tried; more are thinned out evenly. */
const mostChoices = 2000;

/**
 * Every combination of widths from these up, narrow ones first. The first column stays as narrow as
 * possible unless it has texts of its own; with many columns only every few percent are tried.
 */
function choices(least: readonly number[], columns: readonly Column[]): number[][] {
  const grows = least.map((_, index) => index > 0 || firstGrows(columns));
  const combinations = (step: number) =>
    least.reduce(
      (count, width, index) => count * (grows[index] ? Math.floor((widest - width) / step) + 1 : 1),
      1,
    );
  let step = 1;
  while (combinations(step) > mostChoices) step += 1;
  return least.reduce<number[][]>(
    (found, width, index) =>
      found.flatMap((one) =>
        widthsFrom(width, grows[index] ? step : 0).map((next) => [...one, next]),
      ),
    [[]],
  );
}

/** Widths from the least one up; only that one without a step. */
function widthsFrom(least: number, step: number): number[] {
  if (step === 0) return [least];
  const count = Math.floor((widest - least) / step) + 1;
  return Array.from({ length: count }, (_, index) => least + index * step);
}

/** Percent that the longest word of a column needs. */
function leastWidth({ heading, labels, texts = [] }: Column, page: Page): number {
  const widest = (texts: string[], bold: boolean): number =>
    Math.max(0, ...texts.flatMap((text) => text.split(/[\s-]+/)).map((word) => ems(word, bold)));
  const word = Math.max(widest([heading], true), widest([...labels, ...texts], false));
  return ((word * page.textSize + margins) / page.textWidth) * 100;
}

/**
 * A line may break inside "(++)" (UAX #14), and does so where the word before it fits but the whole does
 * not. Other typefaces are up to an eighth narrower than Arial.
 */
function breaksSign({ texts = [] }: Column, width: number, page: Page): boolean {
  const room = roomIn(width, page);
  return texts.some((text) => {
    if (!/\(([+−-])\1\)$/u.test(text)) return false;
    return room > ems(text.slice(0, -2)) * 0.875 && room < ems(text) * 1.02;
  });
}

/** Line counts of every cell of a column by width, memoised; null where a sign would break. */
function columnHeights(column: Column, page: Page): (width: number) => number[] | null {
  const known = new Map<number, number[] | null>();
  return (width) => {
    const found = known.get(width);
    if (found !== undefined) return found;
    const room = roomIn(width, page);
    const lines = breaksSign(column, width, page)
      ? null
      : (column.texts ?? []).map((text) => linesOf(text, room));
    known.set(width, lines);
    return lines;
  };
}

/**
 * Line count of all rows with these column widths; null where a sign would break. With `cells`, tables of
 * equal height are compared by the lines of all cells.
 */
function tableHeight(
  heights: readonly ((width: number) => number[] | null)[],
  widths: readonly number[],
  cells: boolean,
): number | null {
  const columns = heights.map((lines, index) => lines(widths[index] ?? 0));
  if (columns.includes(null)) return null;
  let total = 0;
  let all = 0;
  for (let row = 0; columns.some((lines) => row < (lines?.length ?? 0)); row += 1) {
    const lines = columns.map((column) => column?.[row] ?? 1);
    total += Math.max(...lines);
    all += lines.reduce((sum, count) => sum + count, 0);
  }
  return cells ? total + all / 1e6 : total;
}

/** Width for text in a column, in ems. */
function roomIn(width: number, { textWidth, textSize }: Page): number {
  return Math.max(1, ((width / 100) * textWidth - margins) / textSize);
}

/** Lines that a text takes in this width; a word that is too long is broken. */
function linesOf(text: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/(?<=[\s-])/)) {
    const length = ems(word.trimEnd());
    if (used > 0 && used + length > room) {
      lines += 1;
      used = 0;
    }
    if (length > room) lines += Math.ceil(length / room);
    used += ems(word);
  }
  return lines;
}

/** Width of a text in Arial as a multiple of its size; most text fonts are narrower. */
function ems(text: string, bold = false): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return bold ? width * 1.08 : width;
}

function letterWidth(letter: string): number {
  if (/[ijlftrI.,;:!|'()[\]/\s]/u.test(letter)) return 0.29;
  if (/[mwMWÄÖÜ%@]/u.test(letter)) return 0.83;
  return /\p{Lu}/u.test(letter) ? 0.7 : 0.556;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
