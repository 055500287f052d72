import { functionWords } from '../../vocabulary/function-words';

/** A bit for each language that a word belongs to. */
export const isGerman = 1;
export const isEnglish = 2;

const letters = 'abcdefghijklmnopqrstuvwxyzäöüß';
/** Number of the first umlaut; the sharp s is one too here. */
export const firstUmlaut = letters.indexOf('ä') + 1;
/** Any other letter: no function word has it. */
const foreign = letters.length + 1;
/** Numbers of letters, and 0 for what is none. */
export const letterCount = letters.length + 2;

/** The number of every Latin-1 character, capitals as small letters. */
export const letterOf = Uint8Array.from({ length: 0x100 }, (_, code) => {
  const character = String.fromCharCode(code).toLowerCase();
  if (!/\p{L}/u.test(character)) return 0;
  const at = letters.indexOf(character);
  return at === -1 ? foreign : at + 1;
});

const most = 2 + `${functionWords.de}${functionWords.en}`.length;
/** By state and letter the next state: 0 is inside a word that is none of them, {@link wordStart} in front of one. */
export const nextState = new Uint16Array(most * letterCount);
export const wordStart = 1;
/** By state the languages of the word that ends there. */
export const meaningOf = new Uint8Array(most);

let states = 2;
for (const [language, bit] of [
  ['de', isGerman],
  ['en', isEnglish],
] as const) {
  for (const word of functionWords[language].split(' ')) {
    let state: number = wordStart;
    for (const letter of word) {
      const at = state * letterCount + letters.indexOf(letter) + 1;
      if (nextState[at] === 0) {
        nextState[at] = states;
        states += 1;
      }
      state = nextState[at] ?? 0;
    }
    meaningOf[state] = (meaningOf[state] ?? 0) | bit;
  }
}
