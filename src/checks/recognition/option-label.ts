import { fold } from '../../vocabulary/fold';
import { anyOf } from '../../vocabulary/vocabularies';
import { optionTexts } from './tick-boxes';

const option = new RegExp(`^${anyOf(({ forms }) => forms.options)}$`);
const head = new RegExp(`^${anyOf(({ forms }) => forms.heads)}$`);

const wordsIn = (text: string): string[] => fold(text).match(/[a-z0-9]+/g) ?? [];

/** Whether a text names an option ("Ja, negativ", "keine Auswirkungen") and says nothing beyond it. */
export function isOptionLabel(text: string): boolean {
  return wordsIn(text).every((word) => option.test(word));
}

/** The same for the head of a column. */
export function isHeadLabel(text: string): boolean {
  return wordsIn(text).every((word) => option.test(word) || head.test(word));
}

/** Whether a line of boxes holds nothing but boxes and their labels. */
export function isBareForm(line: string): boolean {
  return optionTexts(line).every(isOptionLabel);
}
