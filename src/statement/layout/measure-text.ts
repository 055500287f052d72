import type { Measure } from '../../assessment/empty';
import type { Profile } from '../../profile/profile';
import { fieldValue } from './empty-mark';
import { fillPhrase, readPhrase } from './phrase';

type Words = Pick<Profile, 'terms'>;

/** What is done; a measure that only makes up for an effect says so: "Ausgleich: 40 Bäume". */
export function measureText({ what, kind }: Pick<Measure, 'what' | 'kind'>, words: Words): string {
  const value = fieldValue(what);
  if (value === '' || kind !== 'compensate') return value;
  return fillPhrase(words.terms.phrases.compensation, { what: value });
}

/** Reads it back; without the word for making up, the kind that was given stays unless it was that. */
export function readMeasureText(
  text: string,
  words: Words,
  former: Measure['kind'],
): Pick<Measure, 'what' | 'kind'> {
  const inner = readPhrase(words.terms.phrases.compensation, text);
  if (inner !== null && inner !== '') return { what: inner, kind: 'compensate' };
  return { what: text, kind: former === 'compensate' && text !== '' ? null : former };
}

/** What a measure costs, and whether there is money for it: "12.000 €, im Haushalt vorgesehen". */
export function costText(
  { cost, budgeted }: Pick<Measure, 'cost' | 'budgeted'>,
  { terms: { phrases } }: Words,
): string {
  const words = { yes: phrases.budgeted, no: phrases.notBudgeted, unknown: '' };
  const value = fieldValue(cost);
  const budget = budgeted === null ? '' : words[budgeted];
  return [value, budget].filter((part) => part !== '').join(', ');
}

/** Reads it back; where nothing is said of the budget, "not known" stays what it was. */
export function readCostText(
  text: string,
  words: Words,
  former: Measure['budgeted'],
): Pick<Measure, 'cost' | 'budgeted'> {
  const { budgeted, notBudgeted } = words.terms.phrases;
  for (const [answer, word] of [
    ['no', notBudgeted],
    ['yes', budgeted],
  ] as const) {
    if (text === word) return { cost: '', budgeted: answer };
    const cost = text.endsWith(`, ${word}`) ? text.slice(0, -word.length - 2) : '';
    if (cost !== '' && fieldValue(cost) === cost) return { cost, budgeted: answer };
  }
  return { cost: text, budgeted: former === 'unknown' ? former : null };
}
