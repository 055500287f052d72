import { anyOf } from '../../vocabulary/proposal-vocabularies';

/** Longest text that is searched, in characters. */
const longest = 40_000;
const currency = String.raw`(?:€|EUR\b|Euro\b|T€|TEUR\b|£|GBP\b|\$|USD\b|CHF\b)`;
const number = String.raw`\d{1,3}(?:[.,'’ \u00A0\u202F]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d+)?`;
/** A number with a currency, or one with separated thousands, as in tables. */
const amount = new RegExp(
  String.raw`${currency}\s?(${number})|(${number})\s?(?:${anyOf(({ text }) => text.moneyMultiples)}\s?)?${currency}|(?<![\d.,])(\d{1,3}(?:[.,]\d{3})+)(?![\d])`,
  'giu',
);

/** Amounts of money in a text, in order, without thousands separators. */
export function moneyIn(text: string): string[] {
  return [...text.slice(0, longest).matchAll(amount)].map(([, behind, before, bare]) =>
    (behind ?? before ?? bare ?? '').replace(/[.,'’ \u00A0\u202F](?=\d{3}(?!\d))/g, ''),
  );
}
