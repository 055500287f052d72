import { wordAround, wordsBehind, type FoundWord } from './found-word';
import { meant, type PreparedVocabulary } from './prepared-vocabulary';
import type { Passage } from './searched-text';
import { verbsOf } from './separable-verb';
import type { RelevanceWords } from './vocabulary/relevance';
import { plainWord } from './word-matcher';

type Place = Passage['place'];

/**
 * What a proposal has told already: a word counts once for a question, and once more in the title and
 * in the decision. Proposals say the same words again and again, so that most of a text need not be
 * taken apart.
 */
export class ToldWords {
  private readonly told = new Set<string>();
  /** Words, as written, that tell nothing new in the text outside title and decision. */
  private readonly spent = new Set<string>();

  constructor(private readonly vocabulary: PreparedVocabulary) {}

  /** Whether a word has not yet been told for a question in such a place. */
  isNew(value: RelevanceWords, word: string, place: Place): boolean {
    const key = keyOf(value, word);
    return !this.told.has(`${key} ${place}`) && !(place === 'elsewhere' && this.told.has(key));
  }

  tell(value: RelevanceWords, word: string, place: Place): void {
    const key = keyOf(value, word);
    this.told.add(key).add(`${key} ${place}`);
  }

  /** Whether a normalised text may tell something new; where it says no, it does not. */
  mayTellNew(text: string, place: Place): boolean {
    const { search } = this.vocabulary;
    let at = search.next(text, 0);
    while (at !== -1) {
      const found = wordAround(text, at);
      if (!found || !this.isSpent(text, found, place)) return true;
      at = search.next(text, found.end);
    }
    return false;
  }

  private isSpent(text: string, { word, end }: FoundWord, place: Place): boolean {
    if (place === 'elsewhere' && this.spent.has(word)) return true;
    const plain = plainWord(word);
    const { matcher, separable } = this.vocabulary;
    const reach = matcher.reach(plain);
    const behind = reach === 0 ? [] : wordsBehind(text, end, reach);
    if (!behind) return false;
    const matches = meant(matcher.match([plain, ...behind.map(plainWord)], 0));
    const shown = [word, ...behind].slice(0, matches[0]?.length ?? 1).join(' ');
    // Of words with signs between them it takes a closer look to say how they are shown.
    if (!text.startsWith(shown, end - word.length)) return false;
    const values = matches.map(({ value }) => value);
    if (separable && matches.length === 0) values.push(...verbsOf(plain).map(({ value }) => value));
    const spent = !values.some((value) => value && this.isNew(value, shown, place));
    if (spent && reach === 0 && place === 'elsewhere') this.spent.add(word);
    return spent;
  }
}

function keyOf({ half, question }: RelevanceWords, word: string): string {
  return `${half} ${question} ${word.toLowerCase()}`;
}
