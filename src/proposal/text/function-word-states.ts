import { languages } from '../../i18n/language';
import { wordsOf } from '../../vocabulary/pattern';
import { inEveryLanguage, proposalVocabularies } from '../../vocabulary/proposal-vocabularies';

/** The languages of a word are a number with a bit for each, in the order of `languages`. */
const bits = languages.map((language, at) => [language, 1 << at] as const);
/** How many such numbers there are. */
export const languageSets = 1 << languages.length;

const ownLetters = [...new Set(inEveryLanguage(({ text }) => text.ownLetters).join(''))];
const letters = `abcdefghijklmnopqrstuvwxyz${ownLetters.join('')}`;
/** Any other letter: no function word has it. */
const foreign = letters.length + 1;
/** How many numbers letters take; 0 is for anything that is not a letter. */
export const letterCount = letters.length + 2;

/** The number of every Latin-1 character, capitals as small letters. */
export const letterOf = Uint8Array.from({ length: 0x100 }, (_, code) => {
  const character = String.fromCharCode(code).toLowerCase();
  if (!/\p{L}/u.test(character)) return 0;
  const at = letters.indexOf(character);
  return at === -1 ? foreign : at + 1;
});

/** By number of a letter the languages that it hints at. */
export const hintOf = new Uint8Array(letterCount);
for (const [language, bit] of bits) {
  for (const letter of proposalVocabularies[language].text.ownLetters) {
    const at = letters.indexOf(letter) + 1;
    hintOf[at] = (hintOf[at] ?? 0) | bit;
  }
}

const functionWords = bits.map(
  ([language, bit]) => [wordsOf(proposalVocabularies[language].text.functionWords), bit] as const,
);
const most = 2 + functionWords.reduce((sum, [words]) => sum + words.join('').length, 0);
/**
 * The next state by state and letter: 0 is inside a word that is none of them, {@link wordStart} before
 * one.
 */
export const nextState = new Uint16Array(most * letterCount);
export const wordStart = 1;
/** By state the languages of the function word that ends there. */
export const meaningOf = new Uint8Array(most);

let states = 2;
for (const [words, bit] of functionWords) {
  for (const word of words) {
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
