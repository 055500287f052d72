import type { Snapshot } from '../document/snapshot';
import { functionWords } from './vocabulary/function-words';

type Language = 'de' | 'en';

const german = new Set(functionWords.de.split(' '));
const english = new Set(functionWords.en.split(' '));
/** Function words that make a text's own evidence worth hearing, and how far ahead it must be. */
const enough = 8;
const clear = 2;
const longest = Math.max(...[...german, ...english].map((word) => word.length));
const words = /\p{L}+/gu;
const umlaut = /[äöüß]/;
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
    for (const word of text.slice(0, 4000).toLowerCase().match(words) ?? []) {
      // Longer ones are none of these, and most words are longer.
      if (word.length <= longest) {
        if (german.has(word)) count.de += 1;
        if (english.has(word)) count.en += 1;
      }
      if (umlaut.test(word)) count.de += 0.25;
    }
    read += text.length;
    if (read > sample) break;
  }
  return count;
}
