import type { RelevanceWords, SeparableVerb, SeparableVerbs } from '../../vocabulary/relevance';
import { wordsOf } from '../../vocabulary/pattern';
import { inEveryLanguage } from '../../vocabulary/proposal-vocabularies';

/** How many words after the verb its prefix is looked for. */
const range = 14;

/** Shortest stem, by whose letters the verbs are found. */
const keyLength = 3;

/** Tells the verbs that a folded word may be, each with the prefix that has to stand behind it. */
export function verbFinder({ verbs }: SeparableVerbs): (word: string) => readonly SeparableVerb[] {
  const byKey = new Map<string, SeparableVerb[]>();
  for (const verb of verbs) {
    const key = verb.stem.slice(0, keyLength);
    byKey.set(key, [...(byKey.get(key) ?? []), verb]);
  }
  return (word) =>
    (byKey.get(word.slice(0, keyLength)) ?? []).filter(
      ({ stem }) => word.startsWith(stem) && word.length <= stem.length + 3,
    );
}

/**
 * What one of these verbs means whose prefix stands at the end of the clause ("reißt das Haus … ab"), or
 * null. `words` are folded; an empty one ends the clause.
 */
export function separatedVerb(
  verbs: readonly SeparableVerb[],
  words: readonly string[],
  at: number,
): RelevanceWords | null {
  for (const { prefix, value } of verbs) {
    for (let step = 1; step <= range; step += 1) {
      const word = words[at + step];
      if (!word) break;
      if (word === prefix && endsClause(words[at + step + 1])) return value;
    }
  }
  return null;
}

const following = new Set(
  inEveryLanguage(({ relevance }) => wordsOf(relevance.separableVerbs.followedBy)).flat(),
);

function endsClause(next: string | undefined): boolean {
  return !next || following.has(next);
}
