import type { Language } from '../../i18n/language';
import { splitSentences } from '../../proposal/text/sentences';
import { fold } from '../../vocabulary/fold';
import { anyOf, vocabularies } from '../../vocabulary/vocabularies';

/**
 * The first sentence that makes residents pay more: fees, fares, rents and the like go up or are
 * new. Null where prices fall, stay, or are those of others.
 */
export function costRiseIn(text: string, language: Language): string | null {
  const sentences = splitSentences(text.slice(0, 8000));
  return sentences.find((sentence) => isRise(fold(sentence.slice(0, 600)), language)) ?? null;
}

/** Whether a text is about what residents pay. */
export function namesPrice(text: string, language: Language): boolean {
  return vocabularies[language].topics.prices.paid.test(fold(text.slice(0, 8000)));
}

function isRise(sentence: string, language: Language): boolean {
  const { paid, rises, fromTo, otherwise } = vocabularies[language].topics.prices;
  if (!paid.test(sentence) || otherwise.test(sentence)) return false;
  const [, now, before] = instead.exec(sentence) ?? [];
  if (now !== undefined && before !== undefined) return numberOf(now) > numberOf(before);
  return rises.test(sentence) || (fromTo.test(sentence) && isMore(sentence));
}

/** "180 Euro statt bisher 30 Euro". */
const instead = new RegExp(
  String.raw`(\d+(?:[.,]\d+)?)[^;]{0,25}? ${anyOf(({ topics }) => topics.prices.insteadOf)} (?:[a-z]+ ){0,2}[£$€]? ?(\d+(?:[.,]\d+)?)`,
);

const amount = new RegExp(
  String.raw`${anyOf(({ topics }) => topics.prices.beforeAmounts)} [£$€]? ?(\d+(?:[.,]\d+)?)`,
  'g',
);

/** Whether the second of the first two amounts is the greater one. */
function isMore(sentence: string): boolean {
  const [before, after] = [...sentence.matchAll(amount)].map(([, number = '']) => numberOf(number));
  return before !== undefined && after !== undefined && after > before;
}

function numberOf(text: string): number {
  return Number(text.replace(',', '.'));
}
