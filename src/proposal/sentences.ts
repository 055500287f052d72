import { normaliseText } from '../document/text';
import { abbreviations, abbreviationsBeforeNumbers, months } from './vocabulary/abbreviations';

/** A word that starts a sentence rather than continuing "im 3. Bauabschnitt". */
const starter =
  /^(?:der|die|das|den|dem|des|ein|eine|es|er|sie|wir|im|in|am|an|auf|bei|mit|nach|für|von|vor|zu|zum|zur|dies|diese|dieser|dieses|hier|da|dabei|damit|daher|durch|ferner|weiter|the|a|an|it|this|these|that|there|they|we|in|on|at|for|if|when|all|no)$/i;

/**
 * Splits a text into sentences, German or English. Line breaks end a sentence; full stops of
 * abbreviations ("z. B.", "Nr.", "e.g."), ordinals ("1. Januar", "2. Bauabschnitt"), initials and
 * decimals do not.
 */
export function splitSentences(text: string): string[] {
  return text.split('\n').flatMap(splitLine);
}

function splitLine(line: string): string[] {
  const words = normaliseText(line).split(' ');
  const sentences: string[] = [];
  let current: string[] = [];
  words.forEach((word, at) => {
    current.push(word);
    if (endsSentence(words, at, current.length === 1)) {
      sentences.push(current.join(' '));
      current = [];
    }
  });
  if (current.length > 0) sentences.push(current.join(' '));
  return sentences.filter((sentence) => sentence !== '');
}

function endsSentence(words: readonly string[], at: number, first: boolean): boolean {
  const word = words[at] ?? '';
  const next = words[at + 1];
  if (next === undefined || !/[.!?…]/.test(word) || !/[.!?…]["'“”’»«)\]]*$/.test(word))
    return false;
  if (!/^["'„“‚»«([]*[\p{Lu}\p{N}–-]/u.test(next)) return false;
  if (!/\.["'“”’»«)\]]*$/.test(word)) return true;
  const plain = word.replace(/^["'„“‚»«([]+/, '').replace(/\.?["'“”’»«)\]]*$/, '');
  if (abbreviations.has(plain.toLowerCase()) || /^\p{L}$/u.test(plain)) return false;
  if (abbreviationsBeforeNumbers.has(plain.toLowerCase()) && /^\d/.test(next)) return false;
  // "z.B." and "u.a." as one word
  if (/^(?:\p{L}\.)+\p{L}$/u.test(plain)) return false;
  if (/^\d{1,2}$/.test(plain)) {
    const following = next.replace(/[^\p{L}]/gu, '');
    return !first && !months.test(following) && starter.test(following);
  }
  return true;
}
