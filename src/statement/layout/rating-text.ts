import { ratings, type Rating } from '../../assessment/rating';
import type { Profile } from '../../profile/profile';

/** A rating as the statement shows it, word and sign: "positiv (+)". */
export function ratingText(rating: Rating, profile: Profile): string {
  const { word, sign } = profile.scale[rating];
  return sign === '' ? word : `${word} (${sign})`;
}

/**
 * Reads a rating as a person may have typed it: word and sign, or either alone, in any case and with any
 * kind of minus. Null when it is neither, or when word and sign disagree.
 */
export function readRating(text: string, profile: Profile): Rating | null {
  const typed = comparable(text);
  if (typed === '') return null;
  return spellingsOf(profile).get(typed) ?? abbreviated(text, profile);
}

const known = new WeakMap<Profile, ReadonlyMap<string, Rating>>();

/** The ratings of a profile by their spellings, memoised; the first of two equal ones counts. */
function spellingsOf(profile: Profile): ReadonlyMap<string, Rating> {
  const before = known.get(profile);
  if (before) return before;
  const made = new Map<string, Rating>();
  for (const rating of ratings) {
    for (const spelling of spellings(rating, profile)) {
      if (!made.has(spelling)) made.set(spelling, rating);
    }
  }
  known.set(profile, made);
  return made;
}

/** "keine" for "keine oder geringe": the first words of a step, when no other rating begins so. */
function abbreviated(text: string, profile: Profile): Rating | null {
  const typed = wordsOf(text);
  if (typed.length === 0 || /[^\p{L}\s.,]/u.test(text)) return null;
  const matching = ratings.filter((rating) => {
    const words = wordsOf(profile.scale[rating].word);
    return typed.every((word, index) => words[index] === word);
  });
  const [only] = matching;
  // Half of "not affected" or "not yet known" is not an answer.
  return matching.length === 1 && typeof only === 'number' ? only : null;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

function spellings(rating: Rating, profile: Profile): string[] {
  const { word, sign } = profile.scale[rating];
  const numbers = typeof rating === 'number' && rating > 0 ? [`+${String(rating)}`] : [];
  const own = typeof rating === 'number' ? [String(rating), ...numbers] : [];
  const written = [word, `${word}${sign}`, `${sign}${word}`, ...(sign === '' ? [] : [sign])];
  return [...written, ...own].map(comparable);
}

/** Letters, digits and signs only, so that spaces, brackets and full stops make no difference. */
function comparable(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[^\p{L}\p{N}+\-/?±]/gu, '');
}
