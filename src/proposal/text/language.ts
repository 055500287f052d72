import type { Snapshot } from '../../document/snapshot/snapshot';
import {
  firstUmlaut,
  isEnglish,
  isGerman,
  letterCount,
  letterOf,
  meaningOf,
  nextState,
  wordStart,
} from './function-word-states';
import { endsWord } from './letter-table';
import { functionWords } from '../../vocabulary/function-words';

type Language = 'de' | 'en';

const german = new Set(functionWords.de.split(' '));
const english = new Set(functionWords.en.split(' '));
/** Function words that make a text's own evidence worth hearing, and how far ahead it must be. */
const enough = 8;
const clear = 2;
/** The words of any alphabet. */
const words = /\p{L}+/gu;
const umlaut = /[äöüß]/;
/** Characters read at most: the first pages say it. */
const sample = 40_000;
/** Function words of one language, and how many times as many as of the other, after which no more is read. */
const beyondDoubt = { words: 120, times: 6 };

/**
 * The language of a proposal. Many German files carry en-US as their default language, and the
 * reverse, so clear evidence of the text wins over the declared language; English for all else.
 */
export function readLanguage(snapshot: Snapshot): Language {
  const count = countFunctionWords(snapshot);
  const [most, least] = count.de > count.en ? [count.de, count.en] : [count.en, count.de];
  const spoken: Language | null = most === least ? null : count.de > count.en ? 'de' : 'en';
  if (spoken && most >= enough && most >= clear * least) return spoken;
  const declared = snapshot.language?.toLowerCase().split(/[-_]/)[0];
  if (declared === 'de' || declared === 'en') return declared;
  return spoken ?? 'en';
}

function countFunctionWords(snapshot: Snapshot): Record<Language, number> {
  const count = { de: 0, en: 0 };
  let read = 0;
  for (const { text } of snapshot.paragraphs) {
    countIn(text.slice(0, 4000), count);
    read += text.length;
    if (read > sample || isBeyondDoubt(count)) break;
  }
  return count;
}

function isBeyondDoubt({ de, en }: Record<Language, number>): boolean {
  const most = Math.max(de, en);
  return most >= beyondDoubt.words && most >= beyondDoubt.times * Math.min(de, en);
}

/** Letter by letter: an expression for words costs many times as much, and every proposal is counted. */
function countIn(text: string, count: Record<Language, number>): void {
  let de = 0;
  let en = 0;
  let state: number = wordStart;
  let marked = false;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    if (code > 0xff && !endsWord(code)) {
      countSlowly(text.toLowerCase(), count);
      return;
    }
    const letter = letterOf[code] ?? 0;
    if (letter !== 0) {
      marked ||= letter >= firstUmlaut && letter < letterCount - 1;
      state = nextState[state * letterCount + letter] ?? 0;
      continue;
    }
    const spoken = meaningOf[state] ?? 0;
    if ((spoken & isGerman) !== 0) de += 1;
    if ((spoken & isEnglish) !== 0) en += 1;
    if (marked) de += 0.25;
    state = wordStart;
    marked = false;
  }
  count.de += de;
  count.en += en;
}

/** Of texts with rare signs, which may be letters as well. */
function countSlowly(text: string, count: Record<Language, number>): void {
  for (const word of text.match(words) ?? []) {
    if (german.has(word)) count.de += 1;
    if (english.has(word)) count.en += 1;
    if (umlaut.test(word)) count.de += 0.25;
  }
}
