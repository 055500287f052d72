import { memoise } from '../../document/text/memoise';
import { verbFinder } from './separable-verb';
import { StemSearch } from './stem-search';
import type {
  RelevanceVocabulary,
  RelevanceWords,
  SeparableVerb,
} from '../../vocabulary/relevance';
import { byLanguage } from '../../vocabulary/proposal-vocabularies';
import { plainWord, WordMatcher, type Continuation, type WordMatch } from './word-matcher';

/** A word or phrase that matched; null for a false friend. */
export type Match = WordMatch<RelevanceWords | null>;

/** What is known of a word before its neighbours are looked at. */
export interface WordReading {
  /** Folded, without hyphens. */
  plain: string;
  /** Its meanings unless a phrase starts with it. */
  meant: readonly Match[];
  continuation: Continuation;
  /** Verbs that it may be, if it means nothing else. */
  verbs: readonly SeparableVerb[];
}

/** Most words memoised, and the longest one: the same few thousand words make up every proposal. */
const most = 20_000;
const longest = 60;

/** The words of a language, prepared for searching. */
export interface PreparedVocabulary {
  matcher: WordMatcher<RelevanceWords | null>;
  /** What is known of a word by itself, however it is written. */
  read: (word: string) => WordReading;
  /** Distinguishes texts that may contain a word from those that certainly contain none. */
  search: StemSearch;
  /** Passages that mean something else. */
  falsePassages: RegExp;
  /** Sentences of the reasons that are no evidence. */
  besideThePoint: RegExp;
}

export const preparedVocabularies = byLanguage(({ relevance }) => prepare(relevance));

function prepare(vocabulary: RelevanceVocabulary): PreparedVocabulary {
  const entries: [string, RelevanceWords | null][] = [
    [vocabulary.falseFriends, null],
    ...vocabulary.words.map((entry): [string, RelevanceWords] => [entry.words, entry]),
  ];
  const matcher = new WordMatcher(entries);
  const { separableVerbs } = vocabulary;
  const verbsOf = verbFinder(separableVerbs);
  const reading = (word: string): WordReading => {
    const plain = plainWord(word);
    return {
      plain,
      meant: meant(matcher.match([plain], 0)),
      continuation: matcher.continuation(plain),
      verbs: verbsOf(plain),
    };
  };
  const verbs = separableVerbs.verbs.map(({ stem }) => ({ text: stem, inside: false }));
  return {
    matcher,
    read: memoise(most, reading, longest),
    search: new StemSearch([...matcher.firstWords, ...verbs]),
    besideThePoint: new RegExp(vocabulary.besideThePoint.join('|')),
    falsePassages: new RegExp(`\\b(?:${vocabulary.falsePassages.join('|')})`, 'g'),
  };
}

/** What a word of a sentence means with the words behind it; `readings` are those of the sentence. */
export function meaningAt(
  readings: readonly WordReading[],
  at: number,
  { matcher }: PreparedVocabulary,
): readonly Match[] {
  const reading = readings[at];
  if (!reading) return [];
  const { reach } = reading.continuation;
  if (reach === 0) return reading.meant;
  const words = readings.slice(at, at + 1 + reach).map(({ plain }) => plain);
  return meant(matcher.match(words, 0));
}

/**
 * Of everything that matches, the longest of each half: "Parkgebühr" is parking and a charge. Several of
 * a half count when the same stem is in several lists; nothing shorter than a false friend counts.
 */
function meant(matches: readonly Match[]): readonly Match[] {
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
