import type { Assessment } from './assessment';

export type Group = Assessment['groups'][number];
export type Measure = Assessment['measures'][number];
export type Option = Assessment['alternatives']['options'][number];
export type Activity = Assessment['climate']['activities'][number];

/** A group of which nothing is said yet. */
export function emptyGroup(group: string): Group {
  return { group, effect: null, strength: null, how: '' };
}

/** A measure of which nothing is said yet. */
export function emptyMeasure(id: string): Measure {
  return { id, what: '', aim: null, kind: null, cost: '', budgeted: null, owner: '', date: '' };
}

/** An option of which nothing is said yet. */
export function emptyOption(id: string): Option {
  return { id, what: '', climate: null, equity: null, cost: '', reason: '' };
}
