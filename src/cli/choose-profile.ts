import { describeMistake } from '../assessment/mistake';
import { builtInProfiles, profileById } from '../profile/built-in';
import { longestProfile, parseProfileText, type LoadedProfile } from '../profile/load';

import type { Profile } from '../profile/profile';
import { readPlainFile } from './files/read-bytes';
import type { Io } from './command';
import { usage } from './options';
import { Problem, problemWith } from './problem';
import { decodeText } from './files/decode-text';
import { cliMessagesFor, type Language } from '../i18n/messages';
import { visible } from '../report/format/control-characters';

/** Ids of the profiles that come with the product. */
export const profileIds = builtInProfiles.map((profile) => profile.id);

/** A profile by the id of a built-in one or by the path of a .json file, or what is wrong with it. */
export async function chooseProfile(io: Io, given: string): Promise<Profile> {
  const profile = profileById(given);
  if (profile) return profile;
  if (!/\.json$|[\\/]/i.test(given)) {
    throw usage(({ cli }) => cli.unknownProfile(given, profileIds.join(', ')));
  }
  const read = await readProfile(io, given);
  if (read.ok) return read.profile;
  throw new Problem(
    ({ cli }) => cli.profileMistakes(given),
    (_messages, language) => read.mistakes.map((mistake) => describeMistake(mistake, language)),
  );
}

/** The built-in profiles, preceded by the chosen one when it is a city's own. */
export function profilesWith(chosen: Profile | null): readonly Profile[] {
  if (!chosen || builtInProfiles.includes(chosen)) return builtInProfiles;
  return [chosen, ...builtInProfiles];
}

async function readProfile(io: Io, file: string): Promise<LoadedProfile> {
  try {
    // Four bytes are the most that one character takes.
    return parseProfileText(decodeText(await readPlainFile(io.cwd, file, longestProfile * 4)));
  } catch (error) {
    throw problemWith(file, error);
  }
}

/** Most profiles that are named; no city has more in one folder. */
const named = 10;

/**
 * Reports the unavailable profiles that statements were written with; `ids` has one for each file, or
 * null.
 */
export function tellUnknownProfiles(
  io: Io,
  ids: readonly (string | null)[],
  language: Language,
): void {
  const counts = new Map<string, number>();
  for (const id of ids) if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const [id, files] of [...counts].slice(0, named)) {
    io.err(`${visible(cliMessagesFor(language).cli.profileNotHere(id, files))}\n`);
  }
}
