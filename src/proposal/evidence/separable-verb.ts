import type { RelevanceWords } from '../../vocabulary/relevance';
import { separableVerbs } from '../../vocabulary/separable-verbs';

/** How far behind the verb its prefix is looked for. */
const range = 14;

const byKey = new Map<string, typeof separableVerbs>();
for (const verb of separableVerbs) {
  const key = verb.stem.slice(0, 3);
  byKey.set(key, [...(byKey.get(key) ?? []), verb]);
}

/** The verbs that a folded word may be, each with the prefix that has to stand behind it. */
export function verbsOf(word: string): typeof separableVerbs {
  return (byKey.get(word.slice(0, 3)) ?? []).filter(
    ({ stem }) => word.startsWith(stem) && word.length <= stem.length + 3,
  );
}

/**
 * What one of these German verbs means whose prefix stands at the end of the clause ("reißt das Haus … ab"), or
 * null. `words` are folded; an empty one ends the clause.
 */
export function separatedVerb(
  verbs: typeof separableVerbs,
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

function endsClause(next: string | undefined): boolean {
  return !next || next === 'und' || next === 'sowie';
}
