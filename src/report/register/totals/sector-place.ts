import type { Assessment } from '../../../assessment/assessment';
import { sectorsOf } from '../../../assessment/figures';
import type { Profile } from '../../../profile/profile';

/**
 * The one sector in which the whole effect of a decision counts. `several`: its fields of action belong
 * to more than one sector and none is the main one; `none`: they belong to no sector, or are not known.
 * Every decision has exactly one place, so that nothing is counted twice.
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

/** Equal for decisions of the same place. */
export function placeKey(place: SectorPlace): string {
  return place.kind === 'sector' ? `sector/${place.profile}/${place.id}` : place.kind;
}
