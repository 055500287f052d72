import type { Activity } from './activity';
import { chosenFactor, inputsFor, isPerDistance } from './activity-form';
import { none, type Kind, type Term } from './activities/kind';
import type { Factor, FactorSet } from './factor';
import type { Part } from './result';
import { convert, localUnit, unitOf, type Unit } from './unit';

/**
 * A term of an activity as a part of the sum; `absent` when nothing belongs there (`none`, an
 * optional input left empty), null when it cannot be computed.
 */
export function calculatePart(
  term: Term,
  kind: Kind,
  activity: Activity,
  inputs: ReadonlyMap<string, number>,
  set: FactorSet,
): Part | 'absent' | null {
  if (isNone(term, activity)) return 'absent';
  const quantity = quantityOf(term, kind, activity, inputs, set);
  if (quantity === null || quantity === 'absent') return quantity;
  const { part, flow, sign } = term;
  if (term.factor === null) {
    return { part, flow, ...quantity, factor: null, tonnes: noMinusZero(sign * quantity.amount) };
  }
  const factor = factorOf(term.factor, kind, activity, set);
  // A set without a factor for trees still counts the trees.
  if (!factor) return 'group' in term.factor ? 'absent' : null;
  const used = inFactorUnit(quantity, factor, term, inputs);
  if (used === null) return null;
  const tonnes = noMinusZero((sign * used.amount * factor.value) / 1000);
  return { part, flow, ...used, factor, tonnes };
}

interface Quantity {
  amount: number;
  unit: Unit;
}

function isNone(term: Term, activity: Activity): boolean {
  return (
    term.factor !== null && 'choice' in term.factor && activity.choices[term.factor.choice] === none
  );
}

function quantityOf(
  term: Term,
  kind: Kind,
  activity: Activity,
  inputs: ReadonlyMap<string, number>,
  set: FactorSet,
): Quantity | 'absent' | null {
  let amount = 1;
  for (const id of term.product) {
    const value = inputs.get(id);
    const left = kind.inputs.find((input) => input.id === id)?.optional;
    if (value === undefined) {
      return left && (activity.inputs[id] ?? null) === null ? 'absent' : null;
    }
    amount *= value;
  }
  const form = inputsFor(activity, set).find((input) => input.id === term.product[0]);
  // A product of several inputs has the unit of the term, a single input its own.
  const unit = term.product.length === 1 ? form?.unit : undefined;
  return { amount, unit: unit ?? localUnit(term.unit, set) };
}

function factorOf(
  from: NonNullable<Term['factor']>,
  kind: Kind,
  activity: Activity,
  set: FactorSet,
): Factor | null {
  return 'choice' in from
    ? chosenFactor(kind, from.choice, activity.choices, set)
    : (set.factors.find((factor) => factor.group === from.group) ?? null);
}

function inFactorUnit(
  quantity: Quantity,
  factor: Factor,
  term: Term,
  inputs: ReadonlyMap<string, number>,
): Quantity | null {
  const unit = unitOf(factor);
  if (term.consumption !== undefined && !isPerDistance(factor)) {
    const consumption = inputs.get(term.consumption);
    return consumption === undefined
      ? null
      : { amount: (quantity.amount * consumption) / 100, unit };
  }
  const amount = convert(quantity.amount, quantity.unit, unit);
  return amount === null ? null : { amount, unit };
}

const noMinusZero = (value: number): number => (value === 0 ? 0 : value);
