import { fold } from '../../vocabulary/fold';

/** Characters covered by the table below: the letters of Latin languages. */
export const tabled = 0x250;
export const hyphen = 0x2d;
/** Letters and digits of folded words, and a sign for the start of a word. */
export const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789^';

/** What a character means in a word: its folded letter, two letters, nothing, or the word's end. */
export const silent = alphabet.length;
export const ends = alphabet.length + 1;
export const joins = alphabet.length + 2;
/** Letters that no table covers; there are none among the Latin ones. */
export const unforeseen = alphabet.length + 3;
export const firstLetter = new Uint8Array(tabled);
export const secondLetter = new Uint8Array(tabled).fill(silent);
for (let code = 0; code < tabled; code += 1) {
  const [first = silent, second = silent, ...more] = lettersOf(String.fromCharCode(code));
  firstLetter[code] = more.length > 0 ? unforeseen : first;
  secondLetter[code] = second;
}

function lettersOf(character: string): number[] {
  if (character === '-') return [joins];
  if (!/[\p{L}\p{N}]/u.test(character)) return [ends];
  return [...fold(character)].map((one) => alphabet.indexOf(one)).filter((at) => at >= 0);
}

/**
 * Further dashes and quotation marks, which end a word; all other characters are left to the slow path.
 */
export function endsWord(code: number): boolean {
  return (
    (code >= 0x2012 && code <= 0x2027) ||
    (code >= 0x2030 && code <= 0x205e) ||
    (code >= 0x20a0 && code <= 0x20bf)
  );
}

/** Whether a character covered by the table is inside a word. */
export function isInWord(code: number): boolean {
  return code < tabled && firstLetter[code] !== ends;
}
