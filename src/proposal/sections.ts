import { readFormTable, sameAssessment, type FormTable } from './form-table';
import type { Mark } from './heading';
import type { ReadMark } from './heading-marks';
import { headingLevel, type OpenHeading } from './heading-level';
import { isBlank, type Line } from './line';
import type { Section } from './proposal';

interface Found extends OpenHeading {
  heading: string;
  line: number;
  rest: string;
  from: number;
  /** Last line where a cell or a text box bounds the text, else null. */
  to: number | null;
}

/**
 * The sections of a proposal in document order.
 *
 * A section reaches to the next heading of its own or a higher level, so its text holds the text of
 * its sub-sections, their headings included: "Klimarelevanz" with nothing but "Klimaschutz" and
 * "Anpassung" below it is not empty. The text of a cell's label ends with its cells.
 *
 * @param isTitle tells the paragraphs that hold the title or the kind of document: they are no headings
 */
export function readSections(
  lines: readonly Line[],
  markOf: ReadMark,
  isTitle: (paragraph: number) => boolean,
): Section[] {
  const found = findHeadings(lines, markOf, isTitle);
  const lastLine = lines.length - 1;
  const nextAtLevel = followingHeadings(found);
  return found.map((one, at) => {
    let next = nextAtLevel[at];
    // Labels side by side stand in front of each other's text; they do not end it.
    while (next !== undefined && (found[next]?.line ?? one.from) < one.from)
      next = nextAtLevel[next];
    const before = next === undefined ? lastLine : (found[next]?.line ?? lines.length) - 1;
    const to = Math.min(one.to ?? lastLine, before);
    return section(one, lines, to);
  });
}

function section(one: Found, lines: readonly Line[], to: number): Section {
  const text = one.rest === '' ? [] : [one.rest];
  let last = one.line;
  for (let at = one.from; at <= to; at += 1) {
    const line = lines[at];
    if (!line) break;
    last = at;
    if (!isBlank(line)) text.push(line.text.trim());
  }
  const paragraph = lines[one.line]?.paragraph.index ?? 0;
  return {
    heading: one.heading,
    role: one.role,
    level: one.level,
    marking: one.marking,
    paragraph,
    last: Math.max(paragraph, lines[last]?.paragraph.index ?? paragraph),
    text: text.join('\n'),
  };
}

/** For every heading the position of the next one of its own or a higher level; linear, from the back. */
function followingHeadings(found: readonly Found[]): (number | undefined)[] {
  const next: (number | undefined)[] = [];
  const nearest: (number | undefined)[] = [];
  for (let at = found.length - 1; at >= 0; at -= 1) {
    const level = found[at]?.level ?? 1;
    next[at] = nearest
      .slice(1, level + 1)
      .reduce<number | undefined>((a, b) => (a === undefined || (b ?? a) < a ? b : a), undefined);
    nearest[level] = at;
  }
  return next;
}

/** The first section whose heading names its role, as {@link readSections} would give it; none in a document without. */
export function firstNamedSection(
  lines: readonly Line[],
  markOf: ReadMark,
): Pick<Section, 'role' | 'paragraph'> | null {
  const named = findHeadings(lines, markOf, () => false, true).find((one) => one.role !== 'other');
  return named ? { role: named.role, paragraph: lines[named.line]?.paragraph.index ?? 0 } : null;
}

/** @param untilNamed whether to stop at the first heading that names a role */
function findHeadings(
  lines: readonly Line[],
  markOf: ReadMark,
  isTitle: (paragraph: number) => boolean,
  untilNamed = false,
): Found[] {
  const found: Found[] = [];
  const open: Found[] = [];
  let table: FormTable | null = null;
  let tableNumber: number | null = null;

  const add = (mark: Mark, line: number, from: number, to: number | null): void => {
    const paragraph = lines[line]?.paragraph;
    const size = paragraph?.size ?? null;
    // A text box floats: it belongs to the section around it and ends none.
    const floats = lines[line]?.box === true;
    const level = floats
      ? Math.min(9, (open[open.length - 1]?.level ?? 0) + 1)
      : headingLevel(mark, size, open);
    while (!floats && (open[open.length - 1]?.level ?? 0) >= level) open.pop();
    const { role, certain } = mark.reading;
    const { heading, marking, depth, rest } = mark;
    const empty = rest === '';
    const bold = lines[line]?.first === true && paragraph?.bold === true;
    const marked = bold || mark.level !== null || depth !== null || marking === 'table';
    const one = {
      heading,
      role,
      certain,
      marking,
      level,
      depth,
      size,
      marked,
      empty,
      line,
      rest,
      from,
      to,
    };
    if (!floats) open.push(one);
    found.push(one);
  };

  for (const [at, line] of lines.entries()) {
    if (untilNamed && (found[found.length - 1]?.role ?? 'other') !== 'other') break;
    const { cell } = line.paragraph;
    const inner = open[open.length - 1];
    const role = inner?.role ?? null;
    if (cell && cell.table !== tableNumber) table = readFormTable(lines, at, role);
    if (!cell) table = null;
    tableNumber = cell?.table ?? null;
    if (isBlank(line)) continue;
    // Asked last, of the few lines for which it matters.
    const titled = (): boolean => isTitle(line.paragraph.index);

    const label = table?.labels.get(at);
    if (label && !isPrematureAttachment(label.reading.role, found)) {
      if (titled()) continue;
      const { heading, reading } = label;
      add(
        { heading, reading, marking: 'table', level: null, depth: null, rest: '' },
        at,
        label.from,
        label.to,
      );
      continue;
    }
    if (!table?.grid) {
      const own = table?.cells.get(at);
      const before = found[found.length - 1];
      const inSameBox = line.box && before !== undefined && sharesBox(lines, before.line, at);
      const around = {
        open: inSameBox ? before.role : role,
        openIsMarked: inSameBox || (inner?.marked ?? false),
        besideCells: own?.beside ?? false,
      };
      const mark = markOf(at, around);
      const counts =
        mark !== null &&
        (mark.level !== null ||
          !(
            isPrematureAttachment(mark.reading.role, found) ||
            // A cell that holds nothing else is a label, and was judged as one; so are rows of an assessment.
            (own && own.end === at && mark.rest === '') ||
            (own && sameAssessment(mark.reading.role, role))
          ));
      if (mark && counts) {
        if (titled()) continue;
        const marking = table && mark.level === null ? 'table' : mark.marking;
        const cellEnd = own?.beside ? own.end : null;
        const end = line.box ? boxEnd(lines, at) : (cellEnd ?? table?.last ?? null);
        add({ ...mark, marking }, at, at + 1, end);
        continue;
      }
    }
    if (inner?.empty && !titled()) inner.empty = false;
  }
  return found;
}

/** "Anlagen: 3" in the head of a proposal counts them; it is not the list of them. */
function isPrematureAttachment(role: Section['role'], found: readonly Found[]): boolean {
  return role === 'attachments' && !found.some((one) => one.role !== 'other' && one.role !== role);
}

/** Whether two lines stand in text boxes of one paragraph. */
function sharesBox(lines: readonly Line[], one: number, other: number): boolean {
  return lines[one]?.box === true && lines[one].paragraph === lines[other]?.paragraph;
}

function boxEnd(lines: readonly Line[], at: number): number {
  let end = at;
  while (lines[end + 1]?.box && lines[end + 1]?.paragraph === lines[at]?.paragraph) end += 1;
  return end;
}
