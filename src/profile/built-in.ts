import deStandard from './built-in/de-standard.json';
import dortmund from './built-in/dortmund.json';
import ukCouncil from './built-in/uk-council.json';
import usCity from './built-in/us-city.json';
import { extended } from './extend';
import { profileSchema, type Profile } from './profile';

/** Profiles that extend no other one; the compiler names a field that they have no words for. */
const complete = { deStandard, ukCouncil } satisfies Record<string, Pick<Profile, 'labels'>>;

/** The profiles that come with the product; the first of a language is that language's standard. */
export const builtInProfiles: readonly Profile[] = [
  extended(complete.deStandard, dortmund),
  complete.deStandard,
  complete.ukCouncil,
  extended(complete.ukCouncil, usCity),
].map((profile) => profileSchema.parse(profile));

/** A built-in profile by its id. */
export function profileById(id: string): Profile | null {
  return builtInProfiles.find((profile) => profile.id === id) ?? null;
}

/** The built-in profile for proposals in a language. */
export function profileFor(language: Profile['language']): Profile {
  const found = builtInProfiles.find((profile) => profile.language === language);
  if (!found) throw new Error(`No built-in profile is written in "${language}"`);
  return found;
}
