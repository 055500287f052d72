import { currencyComesLast, formatEstimate, formatNumber } from '../../../i18n/number-text';
import type { Profile } from '../../../profile/profile';

type Money = Pick<Profile, 'currency' | 'language'>;

/** An amount of money without its sign, in full: "12,50 €", "£5", "CHF 12.50". */
export function moneyText(amount: number, profile: Money): string {
  const text = formatNumber(Math.abs(amount), profile.language, 2);
  const cents = /([.,])(\d)$/.exec(text);
  return withCurrency(cents ? `${text}0` : text, profile);
}

/** An estimate of money with its sign, to two digits: "−42.000 €", "−£42,000". */
export function moneyEstimate(amount: number, profile: Money): string {
  const sign = amount < 0 ? '−' : '';
  return `${sign}${withCurrency(formatEstimate(Math.abs(amount), profile.language), profile)}`;
}

function withCurrency(number: string, { currency, language }: Money): string {
  if (currencyComesLast(language)) return `${number} ${currency}`;
  return /^\p{L}{2,}$/u.test(currency) ? `${currency} ${number}` : `${currency}${number}`;
}
