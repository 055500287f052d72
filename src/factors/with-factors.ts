import { factorById } from './factor-sets';
import type { Factor, FactorOverride, FactorSet } from './factor';
import { convert, unitOf } from './unit';

/** Why a city's own factor could not be taken. */
export interface OverrideProblem {
  id: string;
  problem: 'unit' | 'unknown-factor' | 'repeated';
}

/**
 * A set with a city's own factors in place of the built-in ones, or added where the set has none
 * (then with group and label). A city's own value counts as confirmed by the city. What cannot be
 * taken is left out and reported.
 */
export function withFactors(
  set: FactorSet,
  overrides: readonly FactorOverride[],
): { set: FactorSet; problems: OverrideProblem[] } {
  const own = new Map<string, Factor>();
  const problems: OverrideProblem[] = [];
  for (const override of overrides) {
    const factor = own.has(override.id) ? 'repeated' : ownFactor(set, override);
    if (typeof factor === 'string') problems.push({ id: override.id, problem: factor });
    else own.set(factor.id, factor);
  }
  const kept = set.factors.map((factor) => own.get(factor.id) ?? factor);
  const added = [...own.values()].filter((factor) => !factorById(set, factor.id));
  return { set: { ...set, factors: [...kept, ...added] }, problems };
}

function ownFactor(set: FactorSet, override: FactorOverride): Factor | 'unit' | 'unknown-factor' {
  const known = factorById(set, override.id);
  const group = known?.group ?? override.group;
  const label = override.label ?? known?.label;
  if (!group || !label) return 'unknown-factor';
  if (known && convert(1, unitOf(override), unitOf(known)) === null) return 'unit';
  const own: Factor = {
    id: override.id,
    group,
    label,
    value: override.value,
    unit: override.unit,
    year: override.year,
    boundary: override.boundary ?? known?.boundary ?? 'not-stated',
    source: override.source,
    link: override.link ?? null,
    status: 'confirmed',
    conflicts: [],
  };
  return own;
}
