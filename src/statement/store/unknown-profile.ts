import type { Profile } from '../../profile/profile';
import type { Stored } from './stored';

/** Longest id that a message shows. */
const longest = 60;

/**
 * Id of the profile that the answers were stored with, where it is none of `profiles`; another profile is
 * then used instead. Null where it is known, or where nothing is stored.
 */
export function unknownProfile(
  stored: Pick<Stored, 'profile'> | null,
  profiles: readonly Profile[],
): string | null {
  const id = stored?.profile.id ?? null;
  if (id === null || profiles.some((profile) => profile.id === id)) return null;
  return id.slice(0, longest);
}
