import type { PartId } from './activities/kind';
import type { Factor } from './factor';
import type { Unit } from './unit';

/** What keeps an activity, or a part of it, from being calculated. */
type OpenProblem =
  | 'unknown-kind'
  | 'unknown-input'
  | 'unknown-choice'
  | 'missing-input'
  | 'missing-choice'
  | 'nothing-entered'
  | 'out-of-range'
  | 'not-whole'
  | 'no-factor'
  | 'missing-source';

/** One open point; `subject` is the id of the input or choice, or '' for the whole activity. */
export interface OpenPoint {
  activity: string;
  kind: string;
  problem: OpenProblem;
  subject: string;
}

/** One product of a calculation: "120 000 kWh times a factor", in t CO2e with its sign. */
export interface Part {
  part: PartId;
  flow: 'running' | 'once';
  amount: number;
  unit: Unit;
  factor: Factor | null;
  tonnes: number;
}

/** The calculation of one activity; null where it cannot be computed, never 0 for "unknown". */
export interface Line {
  activity: string;
  kind: string;
  /** t CO2e per year; savings are negative. */
  running: number | null;
  /** t CO2e once. */
  oneOff: number | null;
  factors: Factor[];
  parts: Part[];
}

/** The sum of all activities. Null means that nothing of the kind could be computed. */
export interface Calculation {
  /** t CO2e per year; savings are negative. */
  running: number | null;
  /** t CO2e once. */
  oneOff: number | null;
  /** t CO2e over the lifetime, one-off included; null without a lifetime. */
  overLifetime: number | null;
  /** In m2, whatever unit was typed. */
  area: { sealed: number | null; unsealed: number | null };
  trees: { planted: number | null; felled: number | null };
  lines: Line[];
  open: OpenPoint[];
  /** Every factor that was used, once, in the order of the set. */
  factorsUsed: Factor[];
  /** The calculations that known amounts were taken from. */
  sources: string[];
}
