import { builtInProfiles, profileById } from '../profile/built-in';
import type { Profile } from '../profile/profile';
import { usage } from './options';

/** Ids of the profiles that come with the product. */
export const profileIds = builtInProfiles.map((profile) => profile.id);

/** The profile of an id, or the problem that names those there are. */
export function chooseProfile(id: string): Profile {
  const profile = profileById(id);
  if (!profile) throw usage(({ cli }) => cli.unknownProfile(id, profileIds.join(', ')));
  return profile;
}
