import { z } from 'zod';
import { factorSchema, factorSetSchema, type Factor, type FactorSet } from './factor';
import construction from './sets/construction.json';
import germany from './sets/de-2024.json';
import unitedKingdom from './sets/uk-2024.json';
import unitedStates from './sets/us-epa.json';

/** No British or American construction factor was found, so all sets have the German ones. */
const shared = z.array(factorSchema).parse(construction);

function withShared(data: unknown): FactorSet {
  const set = factorSetSchema.parse(data);
  return factorSetSchema.parse({ ...set, factors: [...set.factors, ...shared] });
}

/** The factor sets that come with the product, the German one first. */
export const factorSets: readonly FactorSet[] = [germany, unitedKingdom, unitedStates].map(
  withShared,
);

/** A built-in factor set by its id ("de-2024", "uk-2024", "us-epa"). */
export function factorSetById(id: string): FactorSet | null {
  return factorSets.find((set) => set.id === id) ?? null;
}

/** A factor of a set by its id. */
export function factorById(set: FactorSet, id: string): Factor | null {
  return set.factors.find((factor) => factor.id === id) ?? null;
}
