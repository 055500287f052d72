import {
  alphabet,
  ends,
  endsWord,
  firstLetter,
  hyphen,
  joins,
  secondLetter,
  silent,
  tabled,
  unforeseen,
} from '../text/letter-table';

const start = alphabet.indexOf('^');

/**
 * Distinguishes texts that may contain a stem of a vocabulary from those that certainly contain none,
 * with one table step for each character (Aho and Corasick 1975). Looking up each of the thousands of
 * words of a proposal takes many times as long.
 */
export class StemSearch {
  /** The next state by state and letter; state 0 is inside a word that fits nothing. */
  private readonly steps: Uint16Array;
  private readonly found: Uint8Array;
  /** State after the end of a word. */
  private readonly wordStart: number;

  /** @param stems folded stems of the letters a to z and figures; `inside` may stand anywhere in a word */
  constructor(stems: readonly { text: string; inside: boolean }[]) {
    const size = alphabet.length;
    const most = 2 + stems.reduce((sum, { text }) => sum + text.length + 1, 0);
    const next = new Uint16Array(most * size);
    const found = new Uint8Array(most);
    let count = 1;
    for (const { text, inside } of stems) {
      let state = 0;
      for (const letter of inside ? text : `^${text}`) {
        const at = state * size + alphabet.indexOf(letter);
        if (next[at] === 0) {
          next[at] = count;
          count += 1;
        }
        state = next[at] ?? 0;
      }
      found[state] = 1;
    }
    this.wordStart = next[start] ?? 0;
    followFailures(next, found, size);
    this.steps = next;
    this.found = found;
  }

  /** Whether a text may contain a stem; false is certain. */
  mayFind(text: string): boolean {
    return this.next(text, 0) !== -1;
  }

  /**
   * The end of the first stem in a text, searching from the start of a word: the position of its last
   * character, or an earlier one after which it cannot tell; -1 where there certainly is no stem.
   */
  next(text: string, from: number): number {
    const { steps, found, wordStart } = this;
    const size = alphabet.length;
    let state = wordStart;
    for (let at = from; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const letter = code < tabled ? (firstLetter[code] ?? unforeseen) : unforeseen;
      if (letter < size) {
        state = steps[state * size + letter] ?? 0;
        if (found[state] === 1) return at;
        const second = secondLetter[code] ?? silent;
        if (second !== silent) {
          state = steps[state * size + second] ?? 0;
          if (found[state] === 1) return at;
        }
      } else if (letter === ends) {
        state = wordStart;
      } else if (letter === joins) {
        // Two hyphens end a word, one does not.
        if (text.charCodeAt(at + 1) === hyphen) return at;
      } else if (letter === unforeseen) {
        if (!endsWord(code)) return at;
        state = wordStart;
      }
    }
    return -1;
  }
}

/**
 * When a letter leads out of a stem, continue with the longest prefix of another stem that the text ends
 * with.
 */
function followFailures(next: Uint16Array, found: Uint8Array, size: number): void {
  const failure = new Uint16Array(found.length);
  const queue = [...next.subarray(0, size)].filter((state) => state !== 0);
  for (let head = 0; head < queue.length; head += 1) {
    const state = queue[head] ?? 0;
    const behind = failure[state] ?? 0;
    if (found[behind] === 1) found[state] = 1;
    for (let letter = 0; letter < size; letter += 1) {
      const to = next[state * size + letter] ?? 0;
      const other = next[behind * size + letter] ?? 0;
      if (to === 0) {
        next[state * size + letter] = other;
      } else {
        failure[to] = other;
        queue.push(to);
      }
    }
  }
}
