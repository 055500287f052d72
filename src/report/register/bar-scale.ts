import type { Sum } from './tonnes';

/** One row of a chart: savings to the left of zero, additional emissions to the right. */
export interface Bar {
  label: string;
  /** Null where no amount is known; no bar is drawn then. */
  running: Sum | null;
  budget: number | null;
}

/** How t CO2e become places on the drawing. */
export interface BarScale {
  least: number;
  most: number;
  zero: number;
  at: (tonnes: number) => number;
}

/** A budget is drawn to scale up to this many times the longest bar. */
const farthestBudget = 4;

/** One scale for all bars, from `left` to `right`; zero is always on it. */
export function barScale(bars: readonly Bar[], left: number, right: number): BarScale {
  const sums = bars.flatMap(({ running }) => (running ? [running] : []));
  const least = sums.reduce((lowest, { less }) => Math.min(lowest, less), 0);
  const highest = sums.reduce((top, { more }) => Math.max(top, more), 0);
  const longest = Math.max(highest, -least);
  const most = bars.reduce(
    (top, { budget }) =>
      budget !== null && budget <= longest * farthestBudget ? Math.max(top, budget) : top,
    highest,
  );
  const span = most - least || 1;
  const at = (tonnes: number) => left + ((tonnes - least) / span) * (right - left);
  return { least, most, zero: at(0), at };
}
