import type { ClimateQuestion, EquityQuestion } from '../assessment/catalogue';

/**
 * Words that make one screening question likely (docs/sources.md#relevance-words), separated by spaces.
 * "heiz*" also begins longer words, "*neubau" also ends compounds, "*sanier*" may stand anywhere in a
 * word, "miete" stands alone but for inflection, "tempo_30" is a phrase. The longest match of a word
 * wins, one in each half; the same stem may stand in several lists and then bears on several questions.
 */
export type RelevanceWords = {
  /** 1 weak to 3 strong. */
  weight: 1 | 2 | 3;
  words: string;
} & ({ half: 'climate'; question: ClimateQuestion } | { half: 'equity'; question: EquityQuestion });

/** The words of a language. */
export interface RelevanceVocabulary {
  words: readonly RelevanceWords[];
  /** Words that look like one of them and are none, in the same notation: "parkett*". */
  falseFriends: string;
  /** Passages that mean something else, as patterns over the folded sentence. */
  falsePassages: readonly string[];
}
