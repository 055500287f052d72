import { mistakesOf, type Mistake } from '../assessment/mistake';
import { builtInProfiles } from './built-in';
import { contradictions } from './contradictions';
import { extended, isPlain } from './extend';
import { parseJson } from '../assessment/json/parse-json';
import { profileSchema, type Profile } from './profile';

/** Largest file of a profile that is read, in characters. */
export const longestProfile = 200_000;

export type LoadedProfile = { ok: true; profile: Profile } | { ok: false; mistakes: Mistake[] };

/** Validates a complete profile; every mistake has its place and its remedy. */
export function parseProfile(value: unknown): LoadedProfile {
  const result = profileSchema.safeParse(value);
  if (!result.success) return { ok: false, mistakes: mistakesOf(result.error, value) };
  const mistakes = contradictions(result.data);
  return mistakes.length === 0 ? { ok: true, profile: result.data } : { ok: false, mistakes };
}

/**
 * Validates a city's own profile: complete, or on top of a built-in one named in `extends`. Its id
 * and its name must be its own, because a statement names the profile that it was written with.
 */
export function parseOwnProfile(value: unknown): LoadedProfile {
  if (!isPlain(value)) return parseProfile(value);
  const extending = Object.hasOwn(value, 'extends');
  const base = builtInProfiles.find(({ id }) => id === value['extends']);
  const mistakes = extending ? mistakesInExtending(value, base) : [];
  if (builtInProfiles.some(({ id }) => id === value['id'])) {
    mistakes.push({ place: 'id', problem: 'id-taken', detail: String(value['id']) });
  }
  // Without a base that exists, any other one shows what is wrong with the rest.
  const loaded = extending
    ? parseProfile(extended(base ?? builtInProfiles[0], value))
    : parseProfile(value);
  const others = loaded.ok ? [] : loaded.mistakes;
  return mistakes.length === 0 ? loaded : failed(...mistakes, ...others);
}

/** What only a profile on top of another one can have wrong; `base` is undefined where there is none. */
function mistakesInExtending(value: Record<string, unknown>, base: Profile | undefined): Mistake[] {
  const mistakes = ['id', 'name']
    .filter((key) => !Object.hasOwn(value, key))
    .map((place): Mistake => ({ place, problem: 'missing', detail: '' }));
  if (!base) {
    const detail = builtInProfiles.map(({ id }) => JSON.stringify(id)).join(', ');
    return [...mistakes, { place: 'extends', problem: 'wrong-value', detail }];
  }
  const other = builtInProfiles.find(({ language }) => language === value['language']);
  if (other && other.language !== base.language) {
    const detail = JSON.stringify(base.language);
    mistakes.push({ place: 'language', problem: 'base-language', detail });
  }
  return mistakes;
}

/** Reads the text of a city's own profile. Never throws. */
export function parseProfileText(text: string): LoadedProfile {
  const json = parseJson(text, longestProfile);
  return 'mistakes' in json ? failed(...json.mistakes) : parseOwnProfile(json.value);
}

function failed(...mistakes: Mistake[]): LoadedProfile {
  return { ok: false, mistakes };
}
