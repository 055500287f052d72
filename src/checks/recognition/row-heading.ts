import { fold } from '../../vocabulary/fold';
import { anyOf, inAnyLanguage } from '../../vocabulary/vocabularies';

const rowWord = new RegExp(`^${anyOf(({ forms }) => forms.rows)}$`);
const askingWord = new RegExp(`^${anyOf(({ forms }) => forms.asking)}$`);

const wordsIn = (heading: string): string[] => fold(heading).match(/[a-z0-9]+/g) ?? [];

/** A sub-heading as it is put before its text; nothing where the row says the same. */
export function leadOf(heading: string): string {
  return wordsIn(heading).every((word) => rowWord.test(word)) ? '' : `${heading}: `;
}

/** What asks for measures, aims or one direction asks something else. */
const asksEffects = inAnyLanguage(({ forms }) => forms.effects);
const asksElse = inAnyLanguage(({ forms }) => forms.otherAims);

/** Whether "keine" below a heading, or behind it, says that there is no effect: it asks for effects, and for all. */
export function asksForEffects(heading: string): boolean {
  const folded = fold(heading);
  const isWhole = wordsIn(heading).every((word) => rowWord.test(word) || askingWord.test(word));
  return isWhole && asksEffects.test(folded) && !asksElse.test(folded);
}

/** Whether a heading names rows of the assessment and no part of them. */
export function namesWholeRows(heading: string): boolean {
  return wordsIn(heading).every((word) => rowWord.test(word) || askingWord.test(word));
}
