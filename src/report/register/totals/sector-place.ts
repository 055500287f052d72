import type { Assessment } from '../../../assessment/assessment';
import { sectorsOf } from '../../../assessment/figures';
import type { Profile } from '../../../profile/profile';

/**
 * The one sector in which the whole effect of a decision counts. `several`: the fields of action
 * lie in more than one and none is the main one; `none`: they lie in no sector, or are not known.
 * Every decision is in exactly one place, so that sums over the places count nothing twice.
 */
export type SectorPlace =
  | { kind: 'sector'; profile: string; id: string; label: string }
  | { kind: 'several' }
  | { kind: 'none' };

/** Where an assessment counts in the sectors of a profile. */
export function sectorPlace({ climate }: Assessment, { id, sectors }: Profile): SectorPlace {
  const [sector, more] = sectorsOf(climate, sectors);
  if (!sector) return { kind: 'none' };
  if (more) return { kind: 'several' };
  return { kind: 'sector', profile: id, id: sector.id, label: sector.label };
}

/** What two decisions of the same place have in common. */
export function placeKey(place: SectorPlace): string {
  return place.kind === 'sector' ? `sector/${place.profile}/${place.id}` : place.kind;
}
