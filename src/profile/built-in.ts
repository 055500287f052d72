import dortmund from './dortmund.json';
import { profileSchema, type Profile } from './profile';
import ukCouncil from './uk-council.json';

/** The profiles that come with the product, the German one first. */
export const builtInProfiles: readonly Profile[] = [dortmund, ukCouncil].map((profile) =>
  profileSchema.parse(profile),
);

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
