import { fold } from '../../vocabulary/fold';
import type { NoEffectWords } from '../../vocabulary/no-effect';
import { splitSentences } from '../../proposal/text/sentences';
import { wordsOf } from '../../vocabulary/pattern';
import { anyOf, inAnyLanguage, inEveryLanguage } from '../../vocabulary/vocabularies';

/** Shortest text that can say why there is no effect, in characters (Q03). */
const shortest = 40;
/** Letters that must remain when everything is taken away that fits any proposal. */
const specificLetters = 20;
/** Letters that show that a text is about something at all. */
const fewLetters = 8;

const anyWord = (pick: (words: NoEffectWords) => RegExp) => anyOf(({ noEffect }) => pick(noEffect));

const denial = new RegExp(`(^|[^a-z])${anyWord(({ denials }) => denials)}([^a-z]|$)`);
const effect = inAnyLanguage(({ noEffect }) => noEffect.effects);
const wholeLine = new RegExp(`^(?:0|${anyWord(({ wholeLines }) => wholeLines)})$`);
/** "Keine: …", "Nein, weil …": the answer comes first and the reason behind it. */
const answered = new RegExp(`^${anyWord((words) => words.answered)}`);
const maxLines = 20_000;

const wordsIn = (list: 'generic' | 'small') =>
  inEveryLanguage(({ noEffect }) => wordsOf(noEffect[list])).flat();
const small = new Set(wordsIn('small'));

/** Whether a text says that there is no effect. */
export function statesNone(text: string): boolean {
  const folded = fold(text);
  const lines = folded === '' ? [] : text.slice(0, maxLines).split('\n').map(fold);
  if (lines.some((line) => answered.test(line))) return true;
  if (lines.some((line) => wholeLine.test(line.replace(/[^a-z0-9 ]/g, '').trim()))) return true;
  return folded
    .split(/[.;!?]+(?:\s|$)/)
    .some((sentence) => denial.test(sentence) && effect.test(sentence));
}

/** Whether a text gives a reason of its own, one that would not fit any other proposal as well. */
export function isSpecific(text: string): boolean {
  const folded = fold(text);
  if (folded.length < shortest) return false;
  return ownLetters(folded) >= specificLetters;
}

/** Whether a text has a figure or a word that would not fit any other proposal as well. */
export function saysSomething(text: string): boolean {
  return /\d/.test(text) || ownLetters(fold(text)) >= fewLetters;
}

/** An excuse with a figure is more than one. */
const quantity = /\d ?(?:t|kg|tonn\w*|m2|qm|[kmg]wh)\b/;
const excuses = inAnyLanguage(({ noEffect }) => noEffect.excuses);
const mechanism = inAnyLanguage(({ noEffect }) => noEffect.mechanism);
/** Letters that a reason needs beyond the words of title and decision. */
const beyondLetters = 12;

/**
 * Whether a text says why there is no effect although the subject would suggest one: how it is, in
 * words that are not just those of title and decision.
 *
 * @param subject title and decision, folded
 */
export function explainsNone(text: string, subject: string): boolean {
  const folded = text
    .slice(0, maxLines)
    .split('\n')
    .flatMap((line) => splitSentences(line).map(fold))
    .filter((sentence) => !excuses.test(sentence) || quantity.test(sentence))
    .join(' ; ');
  if (!mechanism.test(folded)) return false;
  const beyondSubject = ownWords(folded).filter((word) => !subject.includes(word.slice(0, 8)));
  return beyondSubject.join('').length >= beyondLetters;
}

function ownLetters(folded: string): number {
  return ownWords(folded).join('').length;
}

/** The words of a folded text that do not fit any proposal. */
function ownWords(folded: string): string[] {
  const words = folded.split(/[^a-z0-9]+/).filter((word) => word !== '' && !small.has(word));
  return words.filter((word) => !isGeneric(word));
}

/** Beginnings of words that fit any proposal, by their first letters; no other can begin a word. */
const key = 4;
const genericBy = new Map<string, string[]>();
for (const start of wordsIn('generic')) {
  const letters = start.slice(0, key);
  genericBy.set(letters, [...(genericBy.get(letters) ?? []), start]);
}

function isGeneric(word: string): boolean {
  return genericBy.get(word.slice(0, key))?.some((start) => word.startsWith(start)) ?? false;
}
