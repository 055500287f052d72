import type { Claims, Passage } from '../claims/claims';
import { excerptOf } from '../sources/excerpt';

/** A statement in a few hundred bytes, enough to find its like among thousands. */
export interface StatementDigest {
  /** Digest of all its texts together; empty where it says too little. */
  whole: string;
  /** Its longer texts, each by its digest. */
  texts: { digest: string; excerpt: string }[];
  /**
   * Smallest hashes of its groups of words (MinHash, Broder 1997): the share of equal places of two
   * digests estimates how much the two statements have in common.
   */
  minHash: number[];
}

const { imul } = Math;

/** Number of hash functions of {@link StatementDigest.minHash}. */
export const minHashSize = 32;
/** Words that are hashed together. */
const shingle = 4;
/** Shortest text, and shortest statement, that can be called a copy; in words. */
const leastWordsOfText = 12;
const leastWords = 30;
/** Longest statement of which the words are hashed, in words. */
const mostWords = 4000;

/** Whether a text is wording, not an entry such as a rating, a date or a name. */
function isWording({ path }: Passage): boolean {
  return (
    path === null ||
    !/\.(?:rating|amount|date|owner|cost|friendlier|duration|fields|timing|kind)$|^(?:signOff|options)\./.test(
      path,
    )
  );
}

/** The digest of what a document says. Figures do not matter for likeness, but do for equality. */
export function statementDigest({ passages }: Pick<Claims, 'passages'>): StatementDigest {
  const texts = passages
    .filter(isWording)
    .map(({ text, folded }) => ({ text, words: folded.match(/[a-z0-9]+/g) ?? [] }));
  const words = texts.flatMap((one) => one.words).slice(0, mostWords);
  return {
    whole: words.length < leastWords ? '' : hashOf(words.join(' ')),
    texts: texts
      .filter((one) => one.words.length >= leastWordsOfText)
      .map((one) => ({ digest: hashOf(one.words.join(' ')), excerpt: excerptOf(one.text) })),
    minHash: words.length < leastWords ? [] : smallestHashes(words),
  };
}

function smallestHashes(words: readonly string[]): number[] {
  const hashes = words.map((word) => fnv32(word.replace(/\d+/g, '0'), 0x811c9dc5));
  const smallest = new Int32Array(minHashSize).fill(0x7fffffff);
  for (let at = shingle - 1; at < hashes.length; at += 1) {
    let joined = 0;
    for (let back = shingle - 1; back >= 0; back -= 1) {
      joined = imul(joined, 0x01000193) ^ (hashes[at - back] ?? 0);
    }
    for (let index = 0; index < minHashSize; index += 1) {
      // One of a family of hash functions (the finaliser of MurmurHash3 over a salted hash).
      let mixed = joined ^ imul(index + 1, 0x9e3779b1);
      mixed = imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
      mixed = imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
      mixed ^= mixed >>> 16;
      if (mixed < (smallest[index] ?? 0)) smallest[index] = mixed;
    }
  }
  return [...smallest];
}

/** 32-bit FNV-1a over the characters (isthe.com/chongo/tech/comp/fnv). */
function fnv32(text: string, basis: number): number {
  let hash = basis;
  for (let at = 0; at < text.length; at += 1) {
    hash = imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash | 0;
}

/** Two hashes side by side, so that thousands of texts do not meet by chance. */
function hashOf(text: string): string {
  return `${(fnv32(text, 0x811c9dc5) >>> 0).toString(36)}.${(fnv32(text, 0x2f7a3c1d) >>> 0).toString(36)}.${String(text.length)}`;
}
