import type { Activity } from '../../src/factors/activity';
import { factorSetById } from '../../src/factors/factor-sets';
import type { FactorSet } from '../../src/factors/factor';

/** A built-in factor set. */
function setOf(id: string): FactorSet {
  const set = factorSetById(id);
  if (!set) throw new Error(`no set ${id}`);
  return set;
}

export const germany = setOf('de-2024');
export const britain = setOf('uk-2024');
export const america = setOf('us-epa');

/** An activity with what matters to a test. */
export function activity(
  kind: string,
  inputs: Activity['inputs'],
  choices: Activity['choices'] = {},
  more: Partial<Activity> = {},
): Activity {
  return { id: 'a', kind, inputs, choices, note: '', ...more };
}
