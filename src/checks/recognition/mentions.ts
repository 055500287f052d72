import type { Language } from '../../i18n/language';
import { fold } from '../../vocabulary/fold';
import { vocabularies } from '../../vocabulary/vocabularies';
import type { Vocabulary } from '../../vocabulary/vocabulary';

const mentions =
  (pick: (words: Vocabulary) => RegExp) =>
  (text: string, language: Language): boolean =>
    pick(vocabularies[language]).test(fold(text));

/** Whether a sentence speaks of what else could be done. */
export const saysAlternative = mentions(({ topics }) => topics.alternatives);
/** Whether a sentence speaks of something that reduces a disadvantage or makes up for it. */
export const saysMeasure = mentions(({ topics }) => topics.countermeasures);
/** Whether a sentence speaks of people being involved. */
export const saysParticipation = mentions(({ topics }) => topics.participation);
/** Whether a text speaks of people with little money, or of what is meant for them. */
export const saysLowIncome = mentions(({ people }) => people.lowIncome);
/** Whether a text says what it rests on: a source, a survey, a figure. */
export const saysEvidence = mentions(({ topics }) => topics.evidence);
/** Whether a text looks at other burdens or decisions together with this one. */
export const saysCumulative = mentions(({ topics }) => topics.cumulative);
/** Whether a text puts something off until the decision is taken. */
export const saysAfterDecision = mentions(({ topics }) => topics.afterDecision);
/** Whether a text speaks of social matters as such. */
export const saysSocial = mentions(({ topics }) => topics.social);

const saysWorse = mentions(({ topics }) => topics.burden);
const saysRelief = mentions(({ topics }) => topics.relief);

/** Whether a sentence says that something gets worse, and nothing in it the other way round. */
export function saysBurden(sentence: string, language: Language): boolean {
  return saysWorse(sentence, language) && !saysRelief(sentence, language);
}
