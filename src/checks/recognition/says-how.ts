import type { Profile } from '../../profile/profile';
import { fold } from '../../vocabulary/fold';
import { wordsOf } from '../../vocabulary/pattern';
import { anyOf, inEveryLanguage } from '../../vocabulary/vocabularies';

/** Letters that show that something is said of how. */
const fewLetters = 8;

const effectOnly = inEveryLanguage(({ evasion }) => wordsOf(evasion.effectOnly)).flat();
const small = new Set(inEveryLanguage(({ evasion }) => wordsOf(evasion.small)).flat());
const person = new RegExp(`^${anyOf(({ evasion }) => evasion.people)}`);

/**
 * Whether a text says by what a group's life changes (costs, distances, noise, rules, jobs), not
 * only that it is affected. The names of groups say nothing of it.
 */
export function saysHow(text: string, profile: Profile): boolean {
  const folded = fold(text);
  if (/\d/.test(folded)) return true;
  const names = profile.groups.flatMap(({ label }) => wordsIn(fold(label)));
  const telling = wordsIn(folded).filter(
    (word) =>
      !small.has(word) &&
      !effectOnly.some((start) => word.startsWith(start)) &&
      !names.some((name) => name.length > 3 && word.startsWith(name.slice(0, 6))) &&
      !person.test(word),
  );
  return telling.join('').length >= fewLetters;
}

function wordsIn(folded: string): string[] {
  return folded.split(/[^a-z0-9]+/).filter((word) => word !== '');
}
