import fc from 'fast-check';
import type { Activity } from '../../src/factors/activity';
import { choiceOptions, inputsFor, kindsFor } from '../../src/factors/activity-form';
import { none, type Kind } from '../../src/factors/activities/kind';
import { factorSets } from '../../src/factors/factor-sets';
import type { FactorSet } from '../../src/factors/factor';

export const anySet = fc.constantFrom(...factorSets);

/** Choices that a person can make for a kind with a set. */
function choices(kind: Kind, set: FactorSet): fc.Arbitrary<Activity['choices']> {
  return fc.record(
    Object.fromEntries(
      kind.choices.map((choice) => {
        const ids = choiceOptions(choice, set).map((factor) => factor.id);
        return [choice.id, fc.constantFrom(...ids, ...(choice.none ? [none] : []))];
      }),
    ),
  );
}

/** A complete activity of any kind that a set can calculate, within the bounds. */
export function validActivity(set: FactorSet): fc.Arbitrary<Activity> {
  return fc
    .constantFrom(...kindsFor(set))
    .chain((kind) => choices(kind, set).map((chosen) => ({ kind, chosen })))
    .chain(({ kind, chosen }) =>
      fc.record({
        id: fc.constantFrom('a', 'b', 'c'),
        kind: fc.constant(kind.id),
        inputs: fc.record(
          Object.fromEntries(
            inputsFor({ kind: kind.id, choices: chosen }, set).map((input) => [
              input.id,
              input.whole
                ? fc.integer({ min: input.min, max: input.max })
                : fc.double({ min: input.min, max: input.max, noNaN: true }),
            ]),
          ),
        ),
        choices: fc.constant(chosen),
        note: fc.constant('Gutachten'),
      }),
    );
}

const oddNumber = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(null, -0, 1e308, -1e308));
const key = fc.oneof(
  fc.constantFrom('before', 'after', 'count', 'distance', 'planted', 'sealed', 'area', 'supply'),
  fc.string({ minLength: 1, maxLength: 40, unit: fc.constantFrom(...'abcXYZ019-') }),
);

/** Anything that the types let through, sensible or not. */
export const anyActivity: fc.Arbitrary<Activity> = fc.record({
  id: fc.constantFrom('a', 'b', 'c'),
  kind: fc.oneof(fc.constantFrom(...factorSets.flatMap(kindsFor).map((kind) => kind.id)), key),
  inputs: fc.dictionary(key, oddNumber, { maxKeys: 6 }),
  choices: fc.dictionary(
    key,
    fc.constantFrom('none', '', 'natural-gas', 'electricity-mix', 'diesel', 'car', 'toString'),
    { maxKeys: 4 },
  ),
  note: fc.string({ maxLength: 20 }),
});
