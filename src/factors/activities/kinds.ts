import { electricity, heating, photovoltaics } from './energy';
import type { Kind } from './kind';
import { known, newBuilding, refurbishment, surface, trees } from './land-and-buildings';
import { fuel, travel, vehicles } from './mobility';

/** Every kind of activity, in the order in which a person is offered them. */
export const kinds: readonly Kind[] = [
  heating,
  electricity,
  photovoltaics,
  vehicles,
  travel,
  fuel,
  newBuilding,
  refurbishment,
  surface,
  trees,
  known,
];

/** A kind by its id, or null for one that we do not know (from a newer version). */
export function kindById(id: string): Kind | null {
  return kinds.find((kind) => kind.id === id) ?? null;
}
