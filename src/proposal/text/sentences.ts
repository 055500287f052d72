import { normaliseText } from '../../document/text/normalise';
import { wordsOf } from '../../vocabulary/pattern';
import { anyOf, inEveryLanguage } from '../../vocabulary/proposal-vocabularies';

const wordSet = (list: 'abbreviations' | 'abbreviationsBeforeNumbers' | 'sentenceStarters') =>
  new Set(inEveryLanguage(({ text }) => wordsOf(text[list])).flat());
const abbreviations = wordSet('abbreviations');
const abbreviationsBeforeNumbers = wordSet('abbreviationsBeforeNumbers');
const starters = wordSet('sentenceStarters');
const month = new RegExp(String.raw`^${anyOf(({ text }) => text.months)}\p{L}*$`, 'iu');

/** The end of a word that may end a sentence. */
const wordEnd = /[.!?…]["'“”’»«)\]]*(?= )/g;
const afterStop = /\.["'“”’»«)\]]*$/;
const sentenceStart = /^["'„“‚»«([]*[\p{Lu}\p{N}–-]/u;

/**
 * Splits a text into sentences, German or English. Line breaks end a sentence; full stops of
 * abbreviations ("z. B.", "Nr.", "e.g."), ordinals ("1. Januar", "2. Bauabschnitt"), initials and
 * decimals do not.
 */
export function splitSentences(text: string): string[] {
  return text.includes('\n') ? text.split('\n').flatMap(splitLine) : splitLine(text);
}

function splitLine(line: string): string[] {
  const text = normaliseText(line);
  const sentences: string[] = [];
  let start = 0;
  // Only words with such an end, and those after them, are examined: most are others.
  for (const { 0: mark, index } of text.matchAll(wordEnd)) {
    const end = index + mark.length;
    const from = text.lastIndexOf(' ', index) + 1;
    const nextEnd = text.indexOf(' ', end + 1);
    const next = text.slice(end + 1, nextEnd === -1 ? text.length : nextEnd);
    if (!endsSentence(text.slice(from, end), next, from === start)) continue;
    sentences.push(text.slice(start, end));
    start = end + 1;
  }
  if (start < text.length) sentences.push(text.slice(start));
  return sentences;
}

/**
 * Whether a word with such an end ends its sentence.
 * @param first whether the sentence has no other word
 */
function endsSentence(word: string, next: string, first: boolean): boolean {
  if (!sentenceStart.test(next)) return false;
  if (!afterStop.test(word)) return true;
  const plain = word.replace(/^["'„“‚»«([]+/, '').replace(/\.?["'“”’»«)\]]*$/, '');
  if (abbreviations.has(plain.toLowerCase()) || /^\p{L}$/u.test(plain)) return false;
  if (abbreviationsBeforeNumbers.has(plain.toLowerCase()) && /^\d/.test(next)) return false;
  // "z.B." and "u.a." as one word
  if (/^(?:\p{L}\.)+\p{L}$/u.test(plain)) return false;
  if (/^\d{1,2}$/.test(plain)) {
    const following = next.replace(/[^\p{L}]/gu, '');
    return !first && !month.test(following) && starters.has(following.toLowerCase());
  }
  return true;
}
