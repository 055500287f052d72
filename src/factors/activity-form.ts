import type { Activity } from './activity';
import { kindById, kinds } from './activities/kinds';
import { none, type Choice, type Input, type Kind } from './activities/kind';
import { factorById } from './factor-sets';
import type { Factor, FactorSet } from './factor';
import { convert, localUnit, unitOf, type Unit } from './unit';

/** An input as a form shows it, in the set's own unit. */
export interface FormInput {
  id: string;
  unit: Unit;
  /** "… per 100 km": the consumption of a vehicle. */
  per: Unit | null;
  yearly: boolean;
  whole: boolean;
  min: number;
  max: number;
  optional: boolean;
}

/** Factors that may be chosen, in the order of the set; none where the set has no fitting one. */
export function choiceOptions(choice: Choice, set: FactorSet): Factor[] {
  return set.factors.filter((factor) => choice.groups.includes(factor.group));
}

/** The factor behind a choice of an activity; null for `none` and for what cannot be chosen. */
export function chosenFactor(
  kind: Kind,
  choiceId: string,
  choices: Activity['choices'],
  set: FactorSet,
): Factor | null {
  const choice = kind.choices.find((one) => one.id === choiceId);
  const factor = factorById(set, choices[choiceId] ?? '');
  return choice && factor && choice.groups.includes(factor.group) ? factor : null;
}

/** Kinds that can be calculated with a set: every choice has at least one factor. */
export function kindsFor(set: FactorSet): Kind[] {
  return kinds.filter((kind) =>
    kind.choices.every((choice) => choiceOptions(choice, set).length > 0),
  );
}

/** The inputs that an activity needs with its present choices; empty for an unknown kind. */
export function inputsFor(
  activity: Pick<Activity, 'kind' | 'choices'>,
  set: FactorSet,
): FormInput[] {
  const kind = kindById(activity.kind);
  if (!kind) return [];
  return kind.inputs.flatMap((input) => {
    const form = formInput(kind, input, activity.choices, set);
    return form ? [form] : [];
  });
}

function formInput(
  kind: Kind,
  input: Input,
  choices: Activity['choices'],
  set: FactorSet,
): FormInput | null {
  const { id, yearly, whole, min, max } = input;
  const plain = { id, yearly, whole, min, max, optional: input.optional ?? false, per: null };
  const own = { ...plain, unit: localUnit(input.unit, set) };
  if (!input.follows) return sideIsNone(kind, input, choices) ? null : own;
  const factor = chosenFactor(kind, input.follows.choice, choices, set);
  if (input.follows.as === 'amount') return factor ? { ...plain, unit: unitOf(factor) } : own;
  if (!factor || isPerDistance(factor)) return null;
  return { ...plain, unit: unitOf(factor), per: localUnit('km', set) };
}

/** Nothing is asked for a side on which there is nothing ("none" before a new building). */
function sideIsNone(kind: Kind, input: Input, choices: Activity['choices']): boolean {
  const uses = kind.terms.filter((term) => term.product.includes(input.id));
  return (
    uses.length > 0 &&
    uses.every((term) => {
      const choice = term.factor && 'choice' in term.factor ? term.factor.choice : '';
      return choices[choice] === none;
    })
  );
}

/** Whether a factor counts by distance, so that no consumption is needed. */
export function isPerDistance(factor: Factor): boolean {
  return convert(1, unitOf(factor), 'km') !== null;
}
