import type { Profile } from '../profile/profile';
import { choosePlace } from '../statement/place';
import { placeOf } from '../statement/taken-over';
import type { Opened, WriteOptions } from '../statement/use-cases/opened';
import type { PaneState } from './state';
import { agreedSection, readAdoption } from './use-adoption';

/** Where a statement goes: in the place of what was taken over, else where the person chose, else where the profile says. */
export async function chosenPlace(
  opened: Opened,
  profile: Profile,
  { adopted, place }: Pick<PaneState, 'adopted' | 'place'>,
): Promise<Required<Pick<WriteOptions, 'place'>> & Pick<WriteOptions, 'takesOver'>> {
  const takesOver = agreedSection(opened, adopted, await readAdoption(opened));
  if (takesOver) return { place: placeOf(takesOver), takesOver };
  const { snapshot, proposal } = opened;
  return { place: place ?? choosePlace(snapshot, proposal, profile) };
}
