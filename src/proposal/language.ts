import type { Snapshot } from '../document/snapshot';
import { functionWords } from './vocabulary/function-words';

type Language = 'de' | 'en';

const german = new Set(functionWords.de.split(' '));
const english = new Set(functionWords.en.split(' '));
/** Function words that make a text's own evidence worth hearing, and how far ahead it must be. */
const enough = 8;
const clear = 2;
/** By code of the first letter a bit for each length that a function word has: most other words need no looking up. */
const lengths = new Uint32Array(128);
for (const word of [...german, ...english]) {
  const first = word.charCodeAt(0);
  if (first < lengths.length) lengths[first] = (lengths[first] ?? 0) | (1 << word.length);
}
const words = /\p{L}+/gu;
const umlaut = /[äöüß]/;
/** Anything but Latin-1, common punctuation and currencies: there may be other letters. */
const rare = /[^\u0000-\u00FF\u2000-\u2070\u20A0-\u20CF]/;
/** Characters read at most: the first pages say it. */
const sample = 40_000;

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
    countIn(text.slice(0, 4000).toLowerCase(), count);
    read += text.length;
    if (read > sample) break;
  }
  return count;
}

/** Letter by letter: an expression for words costs several times as much, and every proposal is counted. */
function countIn(text: string, count: Record<Language, number>): void {
  if (rare.test(text)) {
    for (const word of text.match(words) ?? []) countWord(word, umlaut.test(word), count);
    return;
  }
  let start = 0;
  let marked = false;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    if (code >= 97 && code <= 122) continue;
    if (code > 127 && isLatinLetter(code)) {
      marked ||= code === 0xe4 || code === 0xf6 || code === 0xfc || code === 0xdf;
      continue;
    }
    if (marked || mayBeFunctionWord(text.charCodeAt(start), at - start)) {
      countWord(text.slice(start, at), marked, count);
    }
    start = at + 1;
    marked = false;
  }
}

/** Of words without umlauts; those with one are few. */
function mayBeFunctionWord(first: number, length: number): boolean {
  return length > 0 && length < 32 && ((lengths[first] ?? 0) & (1 << length)) !== 0;
}

/** Whether a sign above ASCII, in a text without rare ones, is a lower-case letter. */
function isLatinLetter(code: number): boolean {
  if (code >= 0xc0) return code <= 0xff && code !== 0xd7 && code !== 0xf7;
  return code === 0xaa || code === 0xb5 || code === 0xba;
}

function countWord(word: string, marked: boolean, count: Record<Language, number>): void {
  if (german.has(word)) count.de += 1;
  if (english.has(word)) count.en += 1;
  if (marked) count.de += 0.25;
}
