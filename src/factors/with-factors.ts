import { factorById } from './factor-sets';
import { factorOverrideSchema, type Factor, type FactorOverride, type FactorSet } from './factor';
import { convert, unitOf } from './unit';

/** A city's own factor as a profile has it; what it says is checked here. */
export interface OwnFactor {
  id: string;
  value: number;
  unit: string;
  source: string;
  year: number;
}

/**
 * Why a city's own factor could not be taken: its unit is unknown or does not fit, another of its
 * values cannot be, there is no such factor, or it is given twice.
 */
export interface OverrideProblem {
  id: string;
  problem: 'unit' | 'value' | 'unknown-factor' | 'repeated';
}

/**
 * A set with a city's own factors in place of the built-in ones, or added where the set has none
 * (then with group and label). A city's own value counts as confirmed by the city. What cannot be
 * taken is left out and reported.
 */
export function withFactors(
  set: FactorSet,
  overrides: readonly OwnFactor[],
): { set: FactorSet; problems: OverrideProblem[] } {
  const own = new Map<string, Factor>();
  const problems: OverrideProblem[] = [];
  for (const override of overrides) {
    const factor = own.has(override.id) ? 'repeated' : checked(set, override);
    if (typeof factor === 'string') problems.push({ id: override.id, problem: factor });
    else own.set(factor.id, factor);
  }
  const kept = set.factors.map((factor) => own.get(factor.id) ?? factor);
  const added = [...own.values()].filter((factor) => !factorById(set, factor.id));
  return { set: { ...set, factors: [...kept, ...added] }, problems };
}

function checked(set: FactorSet, override: OwnFactor): Factor | OverrideProblem['problem'] {
  const read = factorOverrideSchema.safeParse(override);
  if (read.success) return ownFactor(set, read.data);
  return read.error.issues.some((issue) => issue.path[0] === 'unit') ? 'unit' : 'value';
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
