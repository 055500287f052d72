import { readFormTable, sameAssessment, type CellBounds, type FormTable } from './form-table';
import type { Mark } from './heading';
import type { ReadMark } from './heading-marks';
import { headingLevel, type OpenHeading } from './heading-level';
import { isBlank, type Line } from '../text/line';
import type { Section } from '../proposal';

/** A line that acts as a heading, with the lines that may hold its text. */
interface Bounded extends Mark {
  from: number;
  /** Last line of the cell or text box that bounds the text, else null. */
  to: number | null;
}

/** A heading with its level, line and position. */
export interface FoundHeading
  extends OpenHeading, Pick<Bounded, 'heading' | 'rest' | 'from' | 'to'> {
  line: Line;
  at: number;
}

/** The headings of a proposal in order, found lazily. */
export function* findHeadings(
  lines: readonly Line[],
  markOf: ReadMark,
  isTitle: (paragraph: number) => boolean,
): Generator<FoundHeading> {
  let open: readonly FoundHeading[] = [];
  let inner: FoundHeading | null = null;
  let before: FoundHeading | null = null;
  let named = false;
  let table: FormTable | undefined;
  let tableNumber: number | undefined;

  /** "Anlagen: 3" in the head of a proposal counts them; it is not the list of them. */
  const isCount = (role: Section['role']): boolean => role === 'attachments' && !named;

  const labelAt = (at: number): Bounded | null => {
    const label = table?.labels.get(at);
    if (!label || isCount(label.reading.role)) return null;
    const { heading, reading, from, to } = label;
    return { heading, reading, marking: 'table', level: null, depth: null, rest: '', from, to };
  };

  /** A row with a number of its own begins a section, unless on the very same half. */
  const isPartOfOpen = ({ numbered }: CellBounds, role: Section['role']): boolean =>
    numbered === null ? sameAssessment(role, inner?.role ?? null) : role === inner?.role;

  const markAt = (at: number, line: Line): Bounded | null => {
    if (table?.grid) return null;
    const own = table?.cells.get(at);
    const inSameBox = line.box && before?.line.box === true && sameParagraph(before.line, line);
    const mark = markOf(at, {
      open: (inSameBox ? before : inner)?.role ?? null,
      openIsMarked: inSameBox || inner?.marked === true,
      besideCells: own?.beside === true,
      numberBeside: own?.numbered ?? null,
    });
    if (!mark) return null;
    const end = own?.beside ? endOf(own, mark.reading.role) : (table?.last ?? null);
    const bounded = { ...mark, from: at + 1, to: line.box ? boxEnd(lines, at) : end };
    if (mark.level !== null) return bounded;
    const { role } = mark.reading;
    // A cell with nothing else is a label and has been handled; so have rows of an assessment.
    const judged = own && ((own.end === at && mark.rest === '') || isPartOfOpen(own, role));
    if (judged || isCount(role)) return null;
    return table ? { ...bounded, marking: 'table' } : bounded;
  };

  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) continue;
    const { cell, index } = line.paragraph;
    if (cell?.table !== tableNumber)
      table = cell ? readFormTable(lines, at, inner?.role ?? null) : undefined;
    tableNumber = cell?.table;
    if (isBlank(line)) continue;
    const mark = labelAt(at) ?? markAt(at, line);
    // Whether it is the title is tested last, only for the few lines for which it matters.
    if (!mark) {
      if (inner?.empty && !isTitle(index)) inner.empty = false;
      continue;
    }
    if (isTitle(index)) continue;
    // A text box floats: it belongs to the section around it and does not end it.
    const level = line.box
      ? Math.min(9, (inner?.level ?? 0) + 1)
      : headingLevel(mark, line.paragraph.size, open);
    const one = standing(mark, level, line, at);
    named ||= one.role !== 'other' && one.role !== 'attachments';
    before = one;
    if (!line.box) {
      open = [...open.filter((outer) => outer.level < level), one];
      inner = one;
    }
    yield one;
  }
}

/** Boxes beside a question on climate or equity are its answer. */
function endOf({ end, answersEnd }: CellBounds, role: Section['role']): number {
  return sameAssessment(role, 'combined') ? (answersEnd ?? end) : end;
}

function standing(mark: Bounded, level: number, line: Line, at: number): FoundHeading {
  const { heading, reading, marking, depth, rest, from, to } = mark;
  const { size, bold } = line.paragraph;
  const setOff = (line.first && bold) || mark.level !== null || depth !== null;
  const marked = setOff || marking === 'table';
  const empty = rest === '';
  return {
    heading,
    ...reading,
    marking,
    level,
    depth,
    size,
    marked,
    empty,
    rest,
    from,
    to,
    line,
    at,
  };
}

function sameParagraph(one: Line, other: Line): boolean {
  return one.paragraph === other.paragraph;
}

/** The last line of the text boxes around a position; boxes of two paragraphs never touch. */
function boxEnd(lines: readonly Line[], at: number): number {
  let end = at;
  while (lines[end + 1]?.box) end += 1;
  return end;
}
