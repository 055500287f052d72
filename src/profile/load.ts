import { mistakesOf, type Mistake } from '../assessment/mistake';
import { builtInProfiles } from './built-in';
import { contradictions } from './contradictions';
import { extended, isPlain } from './extend';
import { parseJson } from './parse-json';
import { profileSchema, type Profile } from './profile';

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
  const unnamed = ['id', 'name'].filter((key) => !Object.hasOwn(value, key));
  if (unnamed.length > 0) {
    return failed(...unnamed.map((place): Mistake => ({ place, problem: 'missing', detail: '' })));
  }
  const ids = builtInProfiles.map(({ id }) => id);
  if (ids.some((id) => id === value['id'])) {
    return failed({ place: 'id', problem: 'id-taken', detail: String(value['id']) });
  }
  if (!Object.hasOwn(value, 'extends')) return parseProfile(value);
  const base = builtInProfiles.find(({ id }) => id === value['extends']);
  if (base) return parseProfile(extended(base, value));
  const detail = ids.map((id) => JSON.stringify(id)).join(', ');
  return failed({ place: 'extends', problem: 'wrong-value', detail });
}

/** Reads the text of a city's own profile. Never throws. */
export function parseProfileText(text: string): LoadedProfile {
  const json = parseJson(text);
  return 'mistakes' in json ? failed(...json.mistakes) : parseOwnProfile(json.value);
}

function failed(...mistakes: Mistake[]): LoadedProfile {
  return { ok: false, mistakes };
}
