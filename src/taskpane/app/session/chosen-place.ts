import { choosePlace } from '../../../statement/plan/place';
import { placeOf } from '../../../statement/plan/taken-over';
import type { Opened, WriteOptions } from '../../../statement/use-cases/opened';
import type { Form, PaneState } from '../state';
import { agreedSection, readAdoption } from '../../shared/adoption/use-adoption';

/** Where a statement goes: in the place of what was taken over, else where the person chose, else where the profile says. */
export async function chosenPlace(
  opened: Opened,
  { profile, answers }: Form,
  { adopted, place }: Pick<PaneState, 'adopted' | 'place'>,
): Promise<Required<Pick<WriteOptions, 'place'>> & Pick<WriteOptions, 'adoptedSection'>> {
  const adoptedSection = agreedSection(opened, adopted, await readAdoption(opened), answers);
  if (adoptedSection) return { place: placeOf(adoptedSection), adoptedSection };
  const { snapshot, proposal } = opened;
  return { place: place ?? choosePlace(snapshot, proposal, profile) };
}
