import { fold } from '../../../vocabulary/fold';

/** A word of a text with its features, as places in the table of weights. */
interface WordFeatures {
  /** As written. */
  word: string;
  features: readonly number[];
}

/** A text as the classifier sees it. */
export interface FeatureVector {
  words: readonly WordFeatures[];
  /** Every feature once. */
  features: ReadonlySet<number>;
  /** What each of them counts: less in a long text, so that length alone decides nothing. */
  value: number;
}

/** Places in the table of weights (feature hashing, Weinberger et al. 2009). */
export const tableSize = 1 << 16;

const shortestPart = 3;
const longestPart = 5;
/** Longest word, and longest text, in characters. */
const maxWord = 40;
const maxText = 4000;

/** The words of a text with their features: the word, the pair with the one before it, and its parts. */
export function featuresOf(text: string): FeatureVector {
  let before = '';
  const words = (text.slice(0, maxText).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => {
    const plain = fold(word).replace(/\d+/g, '0').slice(0, maxWord);
    const features = [hash(`=${plain}`), hash(`${before} ${plain}`), ...partsOf(` ${plain} `)];
    before = plain;
    return { word, features };
  });
  const features = new Set(words.flatMap((one) => one.features));
  return { words, features, value: 2 / Math.sqrt(Math.max(1, features.size)) };
}

/** The hashes of all parts of a word, three to five letters long. */
function* partsOf(word: string): Generator<number> {
  for (let length = shortestPart; length <= longestPart; length += 1) {
    for (let at = 0; at + length <= word.length; at += 1) yield hash(word.slice(at, at + length));
  }
}

/** FNV-1a (draft-eastlake-fnv), folded to the size of the table. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return (value ^ (value >>> 16)) & (tableSize - 1);
}
