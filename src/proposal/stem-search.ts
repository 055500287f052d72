import { fold } from './fold';

/** Characters that have a place of their own in the table below: the letters of Latin languages. */
const tabled = 0x250;
/** Letters and figures that folded words are made of, and a sign for "here a word starts". */
const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789^';
const start = alphabet.length - 1;

/** What a character is to a word: its folded letters, none inside a word, or its end. */
const ends = -1;
const steps = Array.from({ length: tabled }, (_, code): readonly number[] | typeof ends => {
  const character = String.fromCharCode(code);
  if (!/[\p{L}\p{N}-]/u.test(character)) return ends;
  return [...fold(character)].map((one) => alphabet.indexOf(one)).filter((at) => at >= 0);
});
/** Further dashes and quotation marks, which end a word; all other characters are left to the slow way. */
const endsWord = /[\u2012-\u2027\u2030-\u205E\u20A0-\u20BF]/;
const hyphen = 0x2d;

/**
 * Tells texts in which a stem of a vocabulary may stand from those in which surely none does, by one
 * step of a table a character (Aho and Corasick 1975): a proposal has thousands of words, and to look
 * up each of them takes many times as long as to go on to the next letter.
 */
export class StemSearch {
  /** By state and letter the next state; state 0 is inside a word of which nothing fits. */
  private readonly next: Uint16Array;
  private readonly found: Uint8Array;
  /** State behind the end of a word. */
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
    this.next = next;
    this.found = found;
  }

  /** Whether a stem may stand in a text; where it says no, none does. */
  mayFind(text: string): boolean {
    const { next, found } = this;
    let state = this.wordStart;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const step = steps[code];
      if (step === undefined) {
        if (!endsWord.test(text.charAt(at))) return true;
        state = this.wordStart;
      } else if (step === ends) {
        state = this.wordStart;
      } else {
        // Two hyphens end a word, one does not.
        if (code === hyphen && text.charCodeAt(at + 1) === hyphen) return true;
        for (const letter of step) {
          state = next[state * alphabet.length + letter] ?? 0;
          if (found[state] === 1) return true;
        }
      }
    }
    return false;
  }
}

/** Where a letter leads out of a stem, go on with the longest beginning of another that the text ends with. */
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
