import { fold } from '../../vocabulary/fold';
import { anyOf, inEveryLanguage } from '../../vocabulary/vocabularies';

const phrases = inEveryLanguage(({ evasion }) => evasion.sentences).flat();
const evasive = new RegExp(`^(?:${phrases.map((phrase) => `(?:${phrase})`).join('|')})$`);
const abbreviation = new RegExp(
  String.raw`\b(${anyOf(({ evasion }) => evasion.abbreviations)})\.`,
  'g',
);

/** Whether a text, sentence by sentence, says nothing but such phrases. Long texts never do. */
export function isEvasive(text: string): boolean {
  if (text.length > 200) return false;
  const sentences = sentencesOf(text);
  return sentences.length > 0 && sentences.every((sentence) => evasive.test(sentence));
}

/** Folded sentences without punctuation; a text of signs only ("./.", "---") is the sentence "n/a". */
function sentencesOf(text: string): string[] {
  const folded = fold(text);
  if (folded === '') return [];
  if (!/[a-z0-9]/.test(folded)) return ['n/a'];
  return folded
    .replace(/\b([a-z])\. ?(?=[a-z]\b)/g, '$1 ')
    .replace(abbreviation, '$1')
    .split(/[.:;!?\n]+(?:\s|$)/)
    .map((sentence) =>
      sentence
        .replace(/[^a-z0-9/ ]/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((sentence) => sentence !== '');
}
