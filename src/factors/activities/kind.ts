import type { FactorGroup } from '../factor';
import type { Unit } from '../unit';

/** One number that a person types. Wording: `messagesFor(l).figures.kinds[kind].inputs[id]`. */
export interface Input {
  id: string;
  /** Metric unit; the set's own unit takes its place on screen (see `inputsFor`). */
  unit: Unit;
  /**
   * Where the unit follows from what was chosen: `amount` in the factor's unit, `consumption` in
   * that unit per 100 km or miles.
   */
  follows?: { choice: string; as: 'amount' | 'consumption' };
  /** Per year; otherwise once. */
  yearly: boolean;
  whole: boolean;
  min: number;
  max: number;
  /** May be left empty: its part of the calculation is then left out. */
  optional?: boolean;
}

/** One selection of a factor; `none` can be chosen where there was or will be nothing. */
export interface Choice {
  id: string;
  groups: readonly FactorGroup[];
  none: boolean;
}

export type PartId =
  | 'before'
  | 'after'
  | 'replaced'
  | 'built'
  | 'refurbished'
  | 'planted'
  | 'felled'
  | 'knownRunning'
  | 'knownOnce';

/** One part of a sum: sign times the product of the inputs times the factor. */
export interface Term {
  part: PartId;
  flow: 'running' | 'once';
  sign: 1 | -1;
  product: readonly string[];
  /** Unit of the product, as the metric unit. */
  unit: Unit;
  /** The factor: chosen, the set's own for a group, or none because the input is in tonnes. */
  factor: { choice: string } | { group: FactorGroup } | null;
  /** Input with the consumption per 100 units of distance, for factors that are not per distance. */
  consumption?: string;
}

/** What is counted but not turned into tonnes. */
export interface Count {
  what: 'sealed' | 'unsealed' | 'planted' | 'felled';
  input: string;
}

/** A kind of activity as data: what to ask, what to choose, and how it adds up. */
export interface Kind {
  id: string;
  inputs: readonly Input[];
  choices: readonly Choice[];
  terms: readonly Term[];
  counts?: readonly Count[];
}

/** The choice of "nothing before" or "nothing after". */
export const none = 'none';

/** An input in whole or broken numbers from 0 to `max`. */
export function amount(id: string, unit: Unit, max: number, more: Partial<Input> = {}): Input {
  return { id, unit, yearly: true, whole: false, min: 0, max, ...more };
}
