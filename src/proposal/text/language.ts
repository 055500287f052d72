import type { Snapshot } from '../../document/snapshot/snapshot';
import { fallbackLanguage, isLanguage, languages, type Language } from '../../i18n/language';
import { wordsOf } from '../../vocabulary/pattern';
import { proposalVocabularies } from '../../vocabulary/proposal-vocabularies';
import {
  hintOf,
  languageSets,
  letterCount,
  letterOf,
  meaningOf,
  nextState,
  wordStart,
} from './function-word-states';
import { endsWord } from './letter-table';

/** Function words needed before the text itself counts, and how far ahead it must be. */
const enough = 8;
const clear = 2;
/** What a word with a letter of a language's own counts for. */
const hint = 0.25;
/** The words of any alphabet. */
const words = /\p{L}+/gu;
/** Most characters read: the first pages are enough. */
const sample = 40_000;
/** Function words of one language, and how many times as many as of any other, after which no more is read. */
const beyondDoubt = { words: 120, times: 6 };

/** Function words by language, in the order of `languages`. */
type Counts = number[];

/**
 * The language of a proposal. Many German files carry en-US as their default language, and the
 * reverse, so clear evidence of the text wins over the declared language; English for all else.
 */
export function readLanguage(snapshot: Snapshot): Language {
  const counts = countFunctionWords(snapshot);
  const [most, next] = ranked(counts);
  const spoken = most === next ? undefined : languages[counts.indexOf(most)];
  if (spoken && most >= enough && most >= clear * next) return spoken;
  const declared = snapshot.language?.toLowerCase().split(/[-_]/)[0];
  if (isLanguage(declared)) return declared;
  return spoken ?? fallbackLanguage;
}

/** The highest count and the next one. */
function ranked(counts: Counts): [most: number, next: number] {
  const [most = 0, next = 0] = [...counts].sort((one, other) => other - one);
  return [most, next];
}

function countFunctionWords(snapshot: Snapshot): Counts {
  const counts: Counts = languages.map(() => 0);
  let read = 0;
  for (const { text } of snapshot.paragraphs) {
    countIn(text.slice(0, 4000), counts);
    read += text.length;
    if (read > sample || isBeyondDoubt(counts)) break;
  }
  return counts;
}

function isBeyondDoubt(counts: Counts): boolean {
  const [most, next] = ranked(counts);
  return most >= beyondDoubt.words && most >= beyondDoubt.times * next;
}

/** Letter by letter: a regular expression takes many times as long, and every proposal is counted. */
function countIn(text: string, counts: Counts): void {
  const spoken = new Uint32Array(languageSets);
  const hinted = new Uint32Array(languageSets);
  let state: number = wordStart;
  let hints = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    if (code > 0xff && !endsWord(code)) {
      countSlowly(text.toLowerCase(), counts);
      return;
    }
    const letter = letterOf[code] ?? 0;
    if (letter !== 0) {
      hints |= hintOf[letter] ?? 0;
      state = nextState[state * letterCount + letter] ?? 0;
      continue;
    }
    const meaning = meaningOf[state] ?? 0;
    if (meaning !== 0) spoken[meaning] = (spoken[meaning] ?? 0) + 1;
    if (hints !== 0) hinted[hints] = (hinted[hints] ?? 0) + 1;
    state = wordStart;
    hints = 0;
  }
  languages.forEach((_, at) => {
    for (let set = 1; set < languageSets; set += 1) {
      if ((set & (1 << at)) === 0) continue;
      counts[at] = (counts[at] ?? 0) + (spoken[set] ?? 0) + hint * (hinted[set] ?? 0);
    }
  });
}

const slowWords = languages.map((language) => {
  const { functionWords, ownLetters } = proposalVocabularies[language].text;
  return { functionWords: new Set(wordsOf(functionWords)), ownLetters: new Set(ownLetters) };
});

/** For texts with rare signs, which may be letters. */
function countSlowly(text: string, counts: Counts): void {
  for (const word of text.match(words) ?? []) {
    slowWords.forEach(({ functionWords, ownLetters }, at) => {
      const isHint = [...word].some((letter) => ownLetters.has(letter));
      counts[at] = (counts[at] ?? 0) + (functionWords.has(word) ? 1 : 0) + (isHint ? hint : 0);
    });
  }
}
