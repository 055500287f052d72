import type { RelevanceWords } from './vocabulary/relevance';
import { separableVerbs } from './vocabulary/separable-verbs';

/** How far behind the verb its prefix is looked for. */
const range = 14;

const byKey = new Map<string, typeof separableVerbs>();
for (const verb of separableVerbs) {
  const key = verb.stem.slice(0, 3);
  byKey.set(key, [...(byKey.get(key) ?? []), verb]);
}

/**
 * What a German verb means whose prefix stands at the end of the clause ("reißt das Haus … ab"), or
 * null. `words` are folded; an empty one ends the clause.
 */
export function separatedVerb(words: readonly string[], at: number): RelevanceWords | null {
  const word = words[at] ?? '';
  for (const { stem, prefix, value } of byKey.get(word.slice(0, 3)) ?? []) {
    if (!word.startsWith(stem) || word.length > stem.length + 3) continue;
    for (let step = 1; step <= range; step += 1) {
      const next = words[at + 1 + step];
      if (words[at + step] === '' || words[at + step] === undefined) break;
      const isLast = next === undefined || next === '' || next === 'und' || next === 'sowie';
      if (words[at + step] === prefix && isLast) return value;
    }
  }
  return null;
}
