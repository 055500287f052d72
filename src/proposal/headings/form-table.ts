import { anyOf } from '../../vocabulary/proposal-vocabularies';
import { isAnswerLine } from './answer-line';
import { headingWords } from './heading-number';
import type { Line } from '../text/line';
import { hasTickBox } from '../text/tick-box';
import type { Section } from '../proposal';
import { readRole, type RoleReading } from './role';
import { rowsOf, type CellView } from './table-rows';

/** A cell that acts as a heading, with the cells that hold its text. Lines are positions in the list of lines. */
interface Label {
  line: number;
  heading: string;
  reading: RoleReading;
  /** First and last line of the text; `from` is greater than `to` when there is none. */
  from: number;
  to: number;
}

/** A table read as a form. */
export interface FormTable {
  /** Position of the last line of the table. */
  last: number;
  /** Labels by the position of their first line. */
  labels: ReadonlyMap<number, Label>;
  /** Whether the table is a data grid (costs, dates, ratings), which contains no headings. */
  grid: boolean;
  /** The cell of every line with text, by position. */
  cells: ReadonlyMap<number, CellBounds>;
}

/** Where the text of a cell ends, and what stands beside it. */
export interface CellBounds {
  /** Last line of the cell. */
  end: number;
  /** Last line of the row where this is its first cell and boxes to tick follow, else null. */
  answersEnd: number | null;
  /** Whether its row has other filled cells. */
  beside: boolean;
  /** Depth of the number that stands alone in the cell to the left ("3.2"), else null. */
  numbered: number | null;
}

const maxLabel = 100;
/** With a value of this length even a bare topic ("Kosten") is the label of a section. */
const longValue = 60;

/** Reads the table whose first line stands at `start`. `open` is the role of the section around it. */
export function readFormTable(
  lines: readonly Line[],
  start: number,
  open: Section['role'] | null,
): FormTable {
  const { rows, last } = rowsOf(lines, start);
  const filled = rows.map((cells) => cells.filter((cell) => cell.text !== ''));
  const matrix = isMatrix(filled);
  const grid = !matrix && isGrid(filled);
  const labels = new Map<number, Label>();
  const cellOf = new Map<number, CellBounds>();
  for (const cells of filled) {
    cells.forEach((cell, at) => {
      const bounds = boundsOf(cells, at);
      for (let line = cell.first; line <= cell.last; line += 1) cellOf.set(line, bounds);
    });
  }
  if (matrix) {
    for (const cells of filled.slice(1)) {
      const label = rowLabel(cells, open);
      if (label) labels.set(label.line, label);
    }
  } else if (!grid) {
    const named = filled.filter((cells) => cells.length > 1 && cells[0] && isCertain(cells[0]));
    const listsEffects = named.length >= leastNamed;
    filled.forEach((cells, row) => {
      for (const label of labelsOf(cells, filled, row, last, open, listsEffects))
        labels.set(label.line, label);
    });
  }
  return { last, labels, grid, cells: cellOf };
}

function boundsOf(cells: readonly CellView[], at: number): CellBounds {
  const [first, ...others] = cells;
  const cell = cells[at];
  const end = cell?.last ?? 0;
  const answers = cell === first && others.some(({ text }) => hasTickBox(text));
  const number = /^(\d{1,2}(?:\.\d{1,2}){0,3})\.?$/.exec(cells[at - 1]?.text ?? '')?.[1];
  return {
    end,
    answersEnd: answers ? (others.at(-1)?.last ?? end) : null,
    beside: cells.length > 1,
    numbered: number === undefined ? null : number.split('.').length,
  };
}

/**
 * A form that asks about several topics at once ("Bereich | ja | nein | Erläuterung"): a topic at the start of every row,
 * and above them answers, or heads of columns in which no amounts stand.
 */
function isMatrix(rows: readonly CellView[][]): boolean {
  const [head, ...below] = rows.filter((cells) => cells.length > 0);
  if (!head || head.length < 3 || below.length < 2) return false;
  const topics = below.map((cells) => readRole(cells[0]?.text ?? '').role);
  if (!topics.some(isAssessment)) return false;
  if (head.filter((cell) => answerHead.test(cell.text)).length > 1) return true;
  if (!head.slice(1).some((cell) => commentHead.test(cell.text))) return false;
  const amounts = below.filter((cells) => cells.slice(1).some((cell) => isAmount(cell.text)));
  return amounts.length === 0 && topics.filter((role) => role !== 'other').length > 1;
}

/** The head of a column of explanations; a comparison of variants has none. */
const commentHead = new RegExp(
  String.raw`^(?:[\p{L}-]+ ){0,2}(?:${anyOf(({ headingLines }) => headingLines.commentHeads)})(?:[ :(/].{0,30})?$`,
  'iu',
);

const answerHead = new RegExp(
  String.raw`^(?:${anyOf(({ headingLines }) => headingLines.answerHeads)}|[+0–−-]{1,2})$`,
  'i',
);
/** The start of a cell in which something is to be ticked. */
const boxes = new RegExp(
  String.raw`^(?:[☐☒☑□]|\[[ x]?\]|${anyOf(({ headingLines }) => headingLines.boxAnswers)}\b)`,
  'i',
);

function isAssessment(role: Section['role']): boolean {
  return role === 'climate' || role === 'equity' || role === 'combined';
}

/** The first cell of a row as the label of the others. */
function rowLabel(cells: readonly CellView[], open: Section['role'] | null): Label | null {
  const [left, right] = cells;
  const last = cells[cells.length - 1];
  if (!left || !last) return null;
  const reading = labelReading(left);
  if (!isAssessment(reading.role) || sameAssessment(reading.role, open)) return null;
  return label(left, reading, right?.first ?? left.last + 1, right ? last.last : left.last);
}

/** So many rows with the name of a section make a bare topic ("Climate and environment") the name of one too. */
const leastNamed = 2;

function isCertain(cell: CellView): boolean {
  const { role, certain } = labelReading(cell);
  return certain && role !== 'other';
}

/** Three or more columns with short heads, the first of which does not name a section. */
function isGrid(rows: readonly CellView[][]): boolean {
  const head = rows.find((cells) => cells.length > 0);
  if (!head || head.length < 3 || rows.length < 2) return false;
  if (head.some((cell) => cell.text.length > 60)) return false;
  const alike = rows.filter((cells) => cells.length >= head.length - 1).length;
  if (alike < rows.length * 0.6) return false;
  const named = readRole(head[0]?.text ?? '').role !== 'other';
  const values = head.slice(1).map((cell) => cell.text);
  return !(named && values.some((text) => boxes.test(text)));
}

function labelsOf(
  cells: readonly CellView[],
  rows: readonly CellView[][],
  row: number,
  last: number,
  open: Section['role'] | null,
  listsEffects: boolean,
): Label[] {
  const [left, right] = cells;
  if (!left) return [];
  const reading = labelReading(left);
  const below = rows[row + 1];
  if (cells.length === 1) {
    const accepted =
      reading.role === 'other'
        ? left.bold &&
          open !== null &&
          below?.length === 1 &&
          !below[0]?.bold &&
          left.text.length <= 60
        : reading.certain || left.bold || left.text.endsWith(':');
    if (!accepted || sameAssessment(reading.role, open)) return [];
    // Beside rows of a label and a text, a label without one is an empty row.
    const empty =
      isAssessment(reading.role) && (rows[row - 1]?.length ?? 0) > 1 && (below?.length ?? 2) > 1;
    return [label(left, reading, left.last + 1, empty ? left.last : last)];
  }
  if (!right || reading.role === 'other' || sameAssessment(reading.role, open)) return [];
  const all = cells.map(labelReading);
  if (below && all.every((one) => one.role !== 'other') && all.some((one) => one.certain)) {
    // Labels side by side; the text of each stands in the cell below.
    return cells.flatMap((cell, at) => {
      const value = below.find((one) => one.column === cell.column);
      const own = all[at];
      return own ? [label(cell, own, value?.first ?? cell.last + 1, value?.last ?? cell.last)] : [];
    });
  }
  const value = cells.slice(1).reduce((length, cell) => length + cell.text.length, 0);
  const end = cells[cells.length - 1]?.last ?? right.last;
  const plausible =
    reading.certain || (listsEffects && isAssessment(reading.role))
      ? open === null || !isAmount(right.text)
      : open === null && (value > longValue || (left.bold && value > 20 && !isAmount(right.text)));
  return plausible ? [label(left, reading, right.first, end)] : [];
}

function labelReading(cell: CellView): RoleReading {
  if (cell.text.length > maxLabel || /[.;!]$/.test(cell.text) || isAnswerLine(cell.text))
    return { role: 'other', certain: false };
  return readRole(cell.text);
}

/** Rows of an assessment's own table are part of it ("Klimaschutz | positiv | …"). */
export function sameAssessment(role: Section['role'], open: Section['role'] | null): boolean {
  const assessment: readonly (Section['role'] | null)[] = ['climate', 'equity', 'combined'];
  return (
    open !== null && (role === open || (assessment.includes(role) && assessment.includes(open)))
  );
}

function isAmount(text: string): boolean {
  return (
    text.length <= 30 &&
    /^\W*(?:CHF|EUR)?[\d.,\s]+(?:€|EUR|Euro|T€|£|\$|CHF|%|k|m)?\W*$/i.test(text)
  );
}

function label(cell: CellView, reading: RoleReading, from: number, to: number): Label {
  return { line: cell.first, heading: headingWords(cell.text), reading, from, to };
}
