import { memoise } from '../../document/text/memoise';
import { fold } from '../../vocabulary/fold';
import { alphabet } from '../text/letter-table';

/** A stem of a vocabulary, with its value. */
interface Stem<Value> {
  /** The folded stem; the first word of a phrase. */
  text: string;
  /** Whether it may be inside or at the end of a compound. */
  inside: boolean;
  /** Whether anything may follow; otherwise an inflection only. */
  open: boolean;
  /** Further words of a phrase, each with whether anything may follow. */
  rest: readonly { text: string; open: boolean }[];
  value: Value;
}

/** A word or phrase that matched. */
export interface WordMatch<Value> {
  value: Value;
  /** How many words it spans. */
  length: number;
  /** The folded stem, to distinguish one with two meanings from a shorter one inside it. */
  stem: string;
}

/** What a word may match, by itself or as the first word of a phrase. */
interface Candidates<Value> {
  phrases: readonly Stem<Value>[];
  alone: readonly WordMatch<Value>[];
  continuation: Continuation;
}

/** How a phrase may continue after its first word. */
export interface Continuation {
  /** Most words that follow; 0 where no phrase starts. */
  reach: number;
  /** First letters of the next word, by their index in the alphabet of folded words. */
  letters: ReadonlySet<number>;
}

const none: Candidates<never> = {
  phrases: [],
  alone: [],
  continuation: { reach: 0, letters: new Set() },
};
const inflection = /^(?:e|en|er|es|em|n|s|ern|nen|innen)?$/;
/** Stems are found by their first letters. */
const keyLength = 3;
/** Shortest part of a compound before a stem. */
const leastPrefix = 2;
const maxWord = 60;
const maxKnown = 20_000;

/**
 * Finds the words of a vocabulary in text, one look-up a letter whatever the vocabulary's size.
 * The longest stem comes first, so that an exception ("parkett*") beats what it resembles ("park").
 */
export class WordMatcher<Value> {
  private readonly stems = new Map<string, Stem<Value>[]>();
  /** The stems that a word fits. */
  private readonly candidates = memoise(maxKnown, (word) => this.candidatesFor(word));

  /** @param entries words in the notation of vocabulary/relevance.ts with what they stand for */
  constructor(entries: Iterable<readonly [words: string, value: Value]>) {
    for (const [words, value] of entries) {
      for (const word of words.split(/\s+/).filter((one) => one !== '')) this.add(word, value);
    }
  }

  /** The words that a text must contain for anything to match; the first one of a phrase. */
  get firstWords(): readonly { text: string; inside: boolean }[] {
    return [...this.stems.values()].flat();
  }

  private add(word: string, value: Value): void {
    const inside = word.startsWith('*');
    const parts = word.replace(/^\*/, '').split('_');
    const [first, ...rest] = parts.map((part) => ({
      text: plainWord(part.replace(/\*$/, '')),
      open: part.endsWith('*'),
    }));
    if (!first) return;
    const stem: Stem<Value> = { ...first, inside, rest, value };
    const key = first.text.slice(0, keyLength);
    this.stems.set(key, [...(this.stems.get(key) ?? []), stem]);
  }

  /** What matches from a position of a sentence's folded words: phrases first, then the longest stem. */
  match(words: readonly string[], at: number): readonly WordMatch<Value>[] {
    const { alone, phrases } = this.candidates(words[at] ?? '');
    if (phrases.length === 0) return alone;
    const fitting = phrases
      .filter((stem) => stem.rest.every((part, step) => fits(words[at + 1 + step] ?? '', part)))
      .map(matchOf);
    return [...fitting, ...alone];
  }

  /** What may follow a folded word that starts a phrase. */
  continuation(word: string): Continuation {
    return this.candidates(word).continuation;
  }

  private candidatesFor(word: string): Candidates<Value> {
    const all = this.fitting(word);
    if (all.length === 0) return none;
    const phrases = all.filter(({ rest }) => rest.length > 0);
    return {
      phrases,
      continuation: {
        reach: phrases.reduce((most, { rest }) => Math.max(most, rest.length), 0),
        letters: new Set(phrases.map(({ rest }) => alphabet.indexOf(rest[0]?.text[0] ?? ''))),
      },
      alone: all.filter(({ rest }) => rest.length === 0).map(matchOf),
    };
  }

  /** Stems that a word fits, phrases first, then the longest. */
  private fitting(word: string): readonly Stem<Value>[] {
    const found: Stem<Value>[] = [];
    const end = Math.min(word.length, maxWord);
    for (let at = 0; at < end; at += 1) {
      if (at > 0 && at < leastPrefix) continue;
      for (const stem of this.stems.get(word.slice(at, at + keyLength)) ?? []) {
        if (at > 0 && !stem.inside) continue;
        if (word.startsWith(stem.text, at) && fits(word.slice(at), stem)) found.push(stem);
      }
    }
    return found.sort((a, b) => b.rest.length - a.rest.length || b.text.length - a.text.length);
  }
}

function matchOf<Value>({ value, text, rest }: Stem<Value>): WordMatch<Value> {
  return { value, length: 1 + rest.length, stem: text };
}

function fits(word: string, { text, open }: { text: string; open: boolean }): boolean {
  return word.startsWith(text) && (open || inflection.test(word.slice(text.length)));
}

/** A word folded, its hyphens gone: "PV-Anlage" becomes "pvanlage". */
export const plainWord = memoise(maxKnown, (word) => fold(word).replace(/[^a-z0-9]/g, ''), maxWord);
