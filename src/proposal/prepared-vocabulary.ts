import type { Proposal } from './proposal';
import { StemSearch } from './stem-search';
import type { RelevanceVocabulary, RelevanceWords } from './vocabulary/relevance';
import { relevanceDe } from './vocabulary/relevance-de';
import { relevanceEn } from './vocabulary/relevance-en';
import { separableVerbs } from './vocabulary/separable-verbs';
import { WordMatcher, type WordMatch } from './word-matcher';

/** A word or phrase that matched; null stands for a false friend. */
export type Match = WordMatch<RelevanceWords | null>;

/** The words of a language, ready to be looked for. */
export interface PreparedVocabulary {
  matcher: WordMatcher<RelevanceWords | null>;
  /** Tells texts in which a word may stand from those in which surely none does. */
  search: StemSearch;
  /** Passages that mean something else. */
  falsePassages: RegExp;
  /** Whether verbs of the language leave their prefix behind ("reißt … ab"). */
  separable: boolean;
}

export const vocabularies: Record<Proposal['language'], PreparedVocabulary> = {
  de: prepare(relevanceDe),
  en: prepare(relevanceEn),
};

function prepare(vocabulary: RelevanceVocabulary): PreparedVocabulary {
  const entries: [string, RelevanceWords | null][] = [
    [vocabulary.falseFriends, null],
    ...vocabulary.words.map((entry): [string, RelevanceWords] => [entry.words, entry]),
  ];
  const matcher = new WordMatcher(entries);
  const separable = vocabulary === relevanceDe;
  const verbs = separable ? separableVerbs.map(({ stem }) => ({ text: stem, inside: false })) : [];
  return {
    matcher,
    search: new StemSearch([...matcher.firstWords, ...verbs]),
    falsePassages: new RegExp(`\\b(?:${vocabulary.falsePassages.join('|')})`, 'g'),
    separable,
  };
}

/**
 * Of everything that matches, the longest of each half: "Parkgebühr" is parking and a charge. Several
 * of a half count where the same stem stands in several lists; nothing shorter than a false friend counts.
 */
export function meant(matches: readonly Match[]): readonly Match[] {
  if (matches.length < 2) return matches;
  const stems: { climate?: string; equity?: string } = {};
  const chosen: Match[] = [];
  for (const match of matches) {
    const half = match.value?.half;
    if (!half) return chosen.length > 0 ? chosen : [match];
    stems[half] ??= `${String(match.length)} ${match.stem}`;
    if (stems[half] === `${String(match.length)} ${match.stem}`) chosen.push(match);
  }
  return chosen;
}
