import { anyOf, inAnyLanguage } from '../../vocabulary/vocabularies';
import type { Dimension } from '../../assessment/catalogue';
import type { Rating } from '../../assessment/rating';
import type { Snapshot } from '../../document/snapshot/snapshot';
import { normaliseText } from '../../document/text/normalise';
import { hasTickBox } from '../../proposal/text/tick-box';
import { fold } from '../../vocabulary/fold';
import { isBareForm, isHeadLabel, isOptionLabel } from '../recognition/option-label';
import { ratingNamed } from '../recognition/rating-named';
import { chosenOptions, chosenText, isUnticked, optionTexts } from '../recognition/tick-boxes';
import { tablesAmong, type RowTexts } from './table-cells';

/** What the ticks of a form say of one row of the assessment. */
interface Ticked {
  dimension: Dimension;
  /** Null where a reason is given and nothing is ticked. */
  rating: Rating | null;
  /** What is written beside the ticks; may be empty. */
  reason: string;
}

/** An answer that is no rating in itself. */
const answers = new RegExp(`^${anyOf(({ ratings }) => ratings.yes)}$`, 'i');
/** A cross or tick alone in a cell. */
const mark = /^(?:[xX×✗✓✔✘☒☑]|[[(]\s?[xX]\s?[\])])$/u;
/** An empty box alone in a cell. */
const emptyBox = /^(?:[☐□◻❏❑]|[[(]\s{0,3}[\])])$/u;
const reasonHead = new RegExp(`^${anyOf(({ forms }) => forms.reasonHeads)}`);
/** Longer texts explain, whatever stands above them. */
const explains = 25;

/** What tables of ticks say, and the words of the cells that this stands for. */
export interface TickedTables {
  ticked: Ticked[];
  read: string[];
}

/**
 * Ratings from the tables of ticks among some paragraphs: crosses under column heads ("positiv | negativ
 * | keine"), boxes with their words in a cell, or words and crosses in cells side by side.
 *
 * @param usual what a row is about that does not say it
 */
export function tickedInTables(
  snapshot: Snapshot,
  range: { paragraph: number; last: number },
  usual: Dimension,
): TickedTables {
  const tables = tablesAmong(snapshot, range).map((rows) => tickedIn(rows, usual));
  const forms = tables.filter(({ ticked }) => ticked.some(({ rating }) => rating !== null));
  return {
    ticked: forms.flatMap(({ ticked }) => ticked),
    read: forms.flatMap(({ read }) => read),
  };
}

function tickedIn(rows: readonly RowTexts[], usual: Dimension): TickedTables {
  const ticked: Ticked[] = [];
  const read: string[] = [];
  const torn = new Set<Dimension>();
  let clear = true;
  let heads: string[] = [];
  let about = usual;
  for (const { cells, inside } of rows) {
    if (isHead(cells)) {
      heads = cells;
      read.push(...cells.filter(isHeadLabel));
      continue;
    }
    if (!inside) continue;
    const label = cells[0] ?? '';
    const isLabel = !hasTickBox(label);
    const named = isLabel ? dimensionNamed(label) : null;
    if (named && cells.slice(1).every((cell) => cell === '')) {
      about = named;
      if (isHeadLabel(label)) read.push(label);
      continue;
    }
    const row = rowSaid(cells, heads);
    clear &&= !row.unclear;
    // A row that neither names a subject nor is ticked belongs to something else.
    if (row.rating === null && (named === null || row.reason === '')) {
      if (row.reason === '') read.push(...row.read);
      continue;
    }
    read.push(...row.read);
    const dimension = named ?? about;
    const before = ticked.find((one) => one.dimension === dimension);
    if (isLabel) read.push(label);
    const reason =
      isLabel && !isHeadLabel(label) ? `${label}: ${row.reason}`.replace(/: $/, '') : row.reason;
    if (!before) {
      ticked.push({ dimension, rating: row.rating, reason });
      continue;
    }
    if (row.rating !== null && (before.rating ?? row.rating) !== row.rating) torn.add(dimension);
    before.rating ??= row.rating;
    before.reason = `${before.reason} ${reason}`.trim();
  }
  // Which of two ratings holds is for the person to say, who has to see both: the table counts as unread.
  const settled = ticked.map((one) => (torn.has(one.dimension) ? { ...one, rating: null } : one));
  return { ticked: settled, read: clear && torn.size === 0 ? read : [] };
}

function rowSaid(
  cells: readonly string[],
  heads: readonly string[],
): { rating: Rating | null; reason: string; read: string[]; unclear: boolean } {
  const boxed = inBoxes(cells);
  const reasons = reasonCells(cells, heads);
  const rating = underHeads(cells, heads) ?? besideWords(cells) ?? boxed.rating;
  return {
    rating,
    // Ticked, and not to be told what.
    unclear: rating === null && (boxed.several || cells.some((cell) => mark.test(cell))),
    reason: [...boxed.reasons, ...reasons].map(normaliseText).join(' '),
    read: [...boxed.read, ...reasons, ...cells.filter(isOptionLabel)],
  };
}

/** Two or more column heads that name ratings, and no tick among them. */
function isHead(cells: readonly string[]): boolean {
  if (cells.some((cell) => hasTickBox(cell) || mark.test(cell))) return false;
  return cells.filter((cell) => answers.test(cell) || ratingNamed(cell) !== null).length > 1;
}

/** The rating whose column has the only cross of the row. */
function underHeads(cells: readonly string[], heads: readonly string[]): Rating | null {
  const crossed = heads.filter((_, column) => mark.test(cells[column] ?? ''));
  return theOnly(crossed.map(ratingNamed).filter((rating) => rating !== null));
}

/** "☒ | positiv | ☐ | negativ" and "positiv | X | negativ | ": what is crossed belongs to the word beside it. */
function besideWords(cells: readonly string[]): Rating | null {
  const words = cells.flatMap((cell, column) =>
    !hasTickBox(cell) && ratingNamed(cell) !== null ? [column] : [],
  );
  const first = words[0] ?? 0;
  const inFront = cells[first - 1];
  const behind = cells[(words.at(-1) ?? 0) + 1];
  // An empty cell in front of the first word and one behind the last: either may be where no cross stands.
  if (first === 1 && inFront === '' && behind === '') return null;
  const marksFirst = isMark(inFront) || (inFront === '' && !isMark(behind));
  const chosen = words.filter((column) => mark.test(cells[column + (marksFirst ? -1 : 1)] ?? ''));
  return theOnly(chosen.map((column) => ratingNamed(cells[column] ?? '')));
}

function isMark(cell = ''): boolean {
  return mark.test(cell) || emptyBox.test(cell);
}

/** The rating where there is one; null where there is none and where there are several. */
function theOnly(ratings: readonly (Rating | null)[]): Rating | null {
  const [first = null, second] = ratings;
  return second === undefined ? first : null;
}

/** Boxes with their words, line by line; the other lines of such a cell explain. */
function inBoxes(cells: readonly string[]): {
  rating: Rating | null;
  reasons: string[];
  read: string[];
  several: boolean;
} {
  const lines = cells.filter(hasTickBox).flatMap((cell) => cell.split('\n'));
  const boxes = lines.filter(hasTickBox).map(readTickLine);
  const ratings = boxes.flatMap(({ rating }) => (rating === null ? [] : [rating]));
  return {
    rating: theOnly(ratings),
    several: ratings.length > 1,
    reasons: [
      ...boxes.map(({ text }) => text),
      ...lines.filter((line) => !hasTickBox(line)),
    ].filter((text) => text !== ''),
    read: lines,
  };
}

/**
 * What a line with boxes says: the rating that is ticked, and what is written there beyond the naming of it.
 * A line is kept whole where more than a label stands beside an empty box, and where two ratings are ticked.
 */
export function readTickLine(line: string): { rating: Rating | null; text: string } {
  const chosen = chosenText(line);
  const named = new Set(
    chosenOptions(line)
      .map(ratingNamed)
      .filter((one) => one !== null),
  );
  const rating = named.size > 1 ? null : ratingNamed(chosen);
  const bare = isBareForm(line);
  if (bare && (rating !== null || isUnticked(line))) return { rating, text: '' };
  const beside = optionTexts(line).filter((text) => !chosen.includes(text));
  const whole = named.size > 1 || !beside.every(isOptionLabel);
  return { rating, text: whole ? normaliseText(line) : chosen };
}

/** The only rating that is ticked in the lines of a text; null where none or several are. */
export function tickedInLines(text: string): Rating | null {
  const ratings = text
    .split('\n')
    .filter(hasTickBox)
    .flatMap((line) => chosenOptions(line).filter(isOptionLabel).map(ratingNamed))
    .filter((rating) => rating !== null);
  return new Set(ratings).size === 1 ? theOnly(ratings.slice(0, 1)) : null;
}

/** Cells in the column for reasons, or with text at length in any column behind the first. */
function reasonCells(cells: readonly string[], heads: readonly string[]): string[] {
  return cells.filter((cell, column) => {
    if (column === 0 || cell === '' || hasTickBox(cell) || mark.test(cell)) return false;
    return reasonHead.test(fold(heads[column] ?? '')) || cell.length > explains;
  });
}

const adaptation = inAnyLanguage(({ forms }) => forms.dimensions.adaptation);
const equity = inAnyLanguage(({ forms }) => forms.dimensions.equity);
const mitigation = inAnyLanguage(({ forms }) => forms.dimensions.mitigation);

/** The row of the assessment that a label names; null for any other. */
export function dimensionNamed(label: string): Dimension | null {
  const folded = fold(label.slice(0, 200));
  if (adaptation.test(folded)) return 'adaptation';
  if (equity.test(folded)) return 'equity';
  return mitigation.test(folded) ? 'mitigation' : null;
}
