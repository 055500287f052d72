import type { Surroundings } from './bare-heading';
import { headingMark, type Mark } from './heading';
import type { Line } from '../text/line';

/** Reads the line at a position as a heading ({@link headingMark}). */
export type ReadMark = (at: number, around: Surroundings) => Mark | null;

/**
 * Reads the lines of a proposal as headings and memoises the first of them: the head is scanned twice,
 * for its end and then, with its title known, for the sections.
 */
export function rememberedMarks(lines: readonly Line[]): ReadMark {
  const known: { around: Surroundings; mark: Mark | null }[] = [];
  return (at, around) => {
    const before = known[at];
    if (before && sameSurroundings(before.around, around)) return before.mark;
    const mark = headingMark(lines, at, around);
    if (at < mostRemembered) known[at] = { around, mark };
    return mark;
  };
}

/** Lines; the first named section of nearly every proposal is within them. */
const mostRemembered = 60;

function sameSurroundings(one: Surroundings, other: Surroundings): boolean {
  return (
    one.open === other.open &&
    one.openIsMarked === other.openIsMarked &&
    one.besideCells === other.besideCells &&
    one.numberBeside === other.numberBeside
  );
}
