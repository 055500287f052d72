import type { Mark } from './heading';
import type { Section } from '../proposal';

/** A heading whose section is still open at the next one. */
export interface OpenHeading {
  role: Section['role'];
  certain: boolean;
  marking: Section['marking'];
  level: number;
  depth: number | null;
  /** Whether the heading is marked by a style, bold, a number or a cell of its own. */
  marked: boolean;
  /** Size in points of its paragraph where set directly. */
  size: number | null;
  /** Whether any text has followed it yet. */
  empty: boolean;
}

/**
 * The effective level of a heading. Styles and outline levels state it; typed numbers state it relative
 * to each other; a recognised heading without either is a sibling of the recognised sections around it,
 * unless it is an aspect of one of them ("Klimaschutz" below "Klimarelevanz"); any other bold line is a
 * sub-heading of styled headings and of a heading that nothing has followed yet.
 *
 * @param open the open headings, outermost first
 */
export function headingLevel(
  mark: Mark,
  size: number | null,
  open: readonly OpenHeading[],
): number {
  return Math.min(9, Math.max(1, mark.level ?? actingLevel(mark, size, open)));
}

function actingLevel(mark: Mark, size: number | null, open: readonly OpenHeading[]): number {
  const numbered = mark.depth === null ? undefined : innermost(open, (one) => one.depth !== null);
  if (numbered && mark.depth !== null && numbered.depth !== null) {
    return Math.max(1, numbered.level + mark.depth - numbered.depth);
  }
  const inner = open[open.length - 1];
  if (!inner) return 1;
  if (mark.reading.role !== 'other') {
    const whole = innermost(open, (one) => isPart(mark, one));
    if (whole) return whole.level + 1;
    const sibling = open.find((one) => one.role !== 'other');
    if (sibling) return sibling.level;
    return isMarkedByStyle(inner) ? inner.level + 1 : inner.level;
  }
  if (isMarkedByStyle(inner) || inner.empty) return inner.level + 1;
  if (inner.role === 'other') return inner.level;
  const smaller = size !== null && inner.size !== null && size < inner.size;
  return smaller ? inner.level + 1 : inner.level;
}

function isMarkedByStyle(heading: OpenHeading): boolean {
  return heading.marking === 'style' || heading.marking === 'outline';
}

/** Whether a heading names an aspect of what an open one names. */
function isPart(mark: Mark, whole: OpenHeading): boolean {
  const { role, certain } = mark.reading;
  if (whole.role === 'combined') return role === 'climate' || role === 'equity';
  if (whole.role !== role) return false;
  return role === 'decision' || whole.empty || (whole.certain && !certain);
}

function innermost(
  open: readonly OpenHeading[],
  fits: (one: OpenHeading) => boolean,
): OpenHeading | undefined {
  return [...open].reverse().find(fits);
}
