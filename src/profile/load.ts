import { mistakesOf, type Mistake } from '../assessment/mistake';
import { profileSchema, type Profile } from './profile';

export type LoadedProfile = { ok: true; profile: Profile } | { ok: false; mistakes: Mistake[] };

/** Validates a profile that was read from JSON; every mistake has its place and its remedy. */
export function parseProfile(value: unknown): LoadedProfile {
  const result = profileSchema.safeParse(value);
  if (!result.success) return { ok: false, mistakes: mistakesOf(result.error, value) };
  const mistakes = [...repeatedIds(result.data), ...ambiguousWords(result.data)];
  return mistakes.length === 0 ? { ok: true, profile: result.data } : { ok: false, mistakes };
}

function repeatedIds(profile: Profile): Mistake[] {
  return (['groups', 'exemptKinds'] as const).flatMap((place) =>
    repeated(profile[place].map((entry) => entry.id)).map((detail): Mistake => ({
      place,
      problem: 'duplicate',
      detail,
    })),
  );
}

/** Words that are read back from the document must differ, or a reading would be a guess. */
function ambiguousWords(profile: Profile): Mistake[] {
  const vocabularies: [string, string[]][] = [
    ['scale', Object.values(profile.scale).map((step) => step.word)],
    ['effects', Object.values(profile.effects)],
    ['answers', Object.values(profile.answers)],
    ['exemptKinds', profile.exemptKinds.map((kind) => kind.label)],
  ];
  return vocabularies.flatMap(([place, words]) =>
    repeated(words.map((word) => word.trim().toLowerCase())).map((detail): Mistake => ({
      place,
      problem: 'duplicate',
      detail,
    })),
  );
}

function repeated(values: string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
