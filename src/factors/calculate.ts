import type { Activity } from './activity';
import { kindById } from './activities/kinds';
import type { Count, Kind } from './activities/kind';
import { calculatePart } from './calculate-parts';
import type { FactorSet } from './factor';
import { readActivity } from './read-activity';
import type { Calculation, Line, OpenPoint, Part } from './result';
import { convert, localUnit } from './unit';

export interface CalculateOptions {
  /** Years of use, 1 to 200, for the sum over the lifetime. */
  lifetimeYears?: number | null;
}

type Counts = Record<Count['what'], number[]>;

/**
 * The greenhouse gases of activities: amount times factor, kg to t, running apart from once
 * (docs/sources.md#factors). What cannot be computed stays out of the sum and stands in `open`.
 */
export function calculate(
  activities: readonly Activity[],
  set: FactorSet,
  options: CalculateOptions = {},
): Calculation {
  const lines: Line[] = [];
  const open: OpenPoint[] = [];
  const sources = new Set<string>();
  const counts: Counts = { sealed: [], unsealed: [], planted: [], felled: [] };
  for (const activity of activities) {
    const kind = kindById(activity.kind);
    const read = kind && readActivity(activity, kind, set);
    const points = read?.open ?? [{ problem: 'unknown-kind' as const, subject: '' }];
    open.push(...points.map((point) => ({ activity: activity.id, kind: activity.kind, ...point })));
    const line = calculateLine(activity, kind, read?.inputs ?? new Map<string, number>(), set);
    lines.push(line);
    if (kind && read) addCounts(counts, kind, read.inputs, set);
    if (line.parts.some((part) => part.factor === null) && activity.note.trim() !== '')
      sources.add(activity.note.trim());
  }
  const running = sum(lines.map((line) => line.running));
  const oneOff = sum(lines.map((line) => line.oneOff));
  const used = new Set(lines.flatMap((line) => line.factors.map((factor) => factor.id)));
  return {
    running,
    oneOff,
    overLifetime: overLifetime(running, oneOff, options.lifetimeYears ?? null),
    area: { sealed: sum(counts.sealed), unsealed: sum(counts.unsealed) },
    trees: { planted: sum(counts.planted), felled: sum(counts.felled) },
    lines,
    open,
    factorsUsed: set.factors.filter((factor) => used.has(factor.id)),
    sources: [...sources],
  };
}

function calculateLine(
  activity: Activity,
  kind: Kind | null,
  inputs: ReadonlyMap<string, number>,
  set: FactorSet,
): Line {
  const terms = (kind?.terms ?? []).map((term) => ({
    flow: term.flow,
    part: kind && calculatePart(term, kind, activity, inputs, set),
  }));
  const parts = terms.flatMap(({ part }): Part[] => (part && part !== 'absent' ? [part] : []));
  // "After" without "before" would pass for a change, so a flow with a gap has no sum.
  const total = (flow: Part['flow']) =>
    terms.some((term) => term.flow === flow && term.part === null)
      ? null
      : sum(parts.filter((part) => part.flow === flow).map((part) => part.tonnes));
  const running = total('running');
  const oneOff = total('once');
  const counted = parts.filter((part) => (part.flow === 'once' ? oneOff : running) !== null);
  const factors = counted.flatMap((part) => (part.factor ? [part.factor] : []));
  return {
    activity: activity.id,
    kind: activity.kind,
    running,
    oneOff,
    factors: [...new Set(factors)],
    parts: counted,
  };
}

function addCounts(
  counts: Counts,
  kind: Kind,
  inputs: ReadonlyMap<string, number>,
  set: FactorSet,
): void {
  for (const { what, input } of kind.counts ?? []) {
    const value = inputs.get(input);
    if (value === undefined) continue;
    const area = what === 'sealed' || what === 'unsealed';
    counts[what].push(area ? (convert(value, localUnit('m2', set), 'm2') ?? value) : value);
  }
}

function overLifetime(
  running: number | null,
  oneOff: number | null,
  years: number | null,
): number | null {
  if (years === null || !(years >= 1 && years <= 200)) return null;
  return running === null && oneOff === null ? null : (running ?? 0) * years + (oneOff ?? 0);
}

/** The sum of what is known, or null; sorted first, so that the order of entry changes nothing. */
function sum(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b);
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0);
}
