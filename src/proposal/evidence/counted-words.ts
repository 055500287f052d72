import { climateQuestions, equityQuestions } from '../../assessment/catalogue';
import { mayGoOn, wordAround, wordsBehind, type FoundWord } from '../text/found-word';
import { meaningAt, type PreparedVocabulary } from './prepared-vocabulary';
import type { Passage } from './searched-text';
import type { RelevanceWords } from '../../vocabulary/relevance';
import type { Continuation } from './word-matcher';

type Place = Passage['place'];

/**
 * The words of a proposal counted so far: a word counts once for a question, and once more in the title
 * and in the decision. Proposals repeat the same words, so most of a text need not be analysed.
 */
export class ToldWords {
  /** For each word in lower case, the questions that it has counted for, one bit each. */
  private readonly told = new Map<string, Told>();
  /**
   * Words, as written, that add nothing new outside title and decision, each with the phrases that it may
   * start.
   */
  private readonly spent = new Map<string, Continuation>();

  constructor(private readonly vocabulary: PreparedVocabulary) {}

  /** Whether a word has not yet counted for a question in such a place. */
  isNew(value: RelevanceWords, word: string, place: Place): boolean {
    const told = this.told.get(word.toLowerCase());
    if (!told) return true;
    return (told[place === 'elsewhere' ? 'anywhere' : place] & bitOf(value)) === 0;
  }

  tell(value: RelevanceWords, word: string, place: Place): void {
    const key = word.toLowerCase();
    const told = this.told.get(key) ?? { title: 0, decision: 0, anywhere: 0 };
    this.told.set(key, told);
    told.anywhere |= bitOf(value);
    if (place !== 'elsewhere') told[place] |= bitOf(value);
  }

  /** Whether a normalised text may contain anything new; false is certain. */
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
    const before = place === 'elsewhere' ? this.spent.get(word) : undefined;
    if (before && !mayGoOn(text, end, before)) return true;
    const { read } = this.vocabulary;
    const reading = read(word);
    const { reach } = reading.continuation;
    const behind = wordsBehind(text, end, reach);
    if (!behind) return false;
    const matches = meaningAt([reading, ...behind.map(read)], 0, this.vocabulary);
    const length = matches[0]?.length ?? 1;
    const shown = [word, ...behind].slice(0, length).join(' ');
    // Words with signs between them need a closer look to know how they are written.
    if (!text.startsWith(shown, end - word.length)) return false;
    const values =
      matches.length > 0
        ? matches.map(({ value }) => value)
        : reading.verbs.map(({ value }) => value);
    const spent = !values.some((value) => value && this.isNew(value, shown, place));
    // A word counted in title or decision has also counted anywhere.
    if (spent && length === 1) this.spent.set(word, reading.continuation);
    return spent;
  }
}

/** The questions that a word has counted for, by place; `anywhere` includes all of them. */
type Told = Record<'title' | 'decision' | 'anywhere', number>;

const bits = {
  climate: new Map<string, number>(climateQuestions.map((name, at) => [name, 1 << at])),
  equity: new Map<string, number>(
    equityQuestions.map((name, at) => [name, 1 << (climateQuestions.length + at)]),
  ),
};

function bitOf({ half, question }: RelevanceWords): number {
  return bits[half].get(question) ?? 0;
}
