import { messagesFor, type Language } from '../i18n/messages';
import { formatEstimate, formatNumber } from '../i18n/number-text';
import { shareOf, socialCost, type SocialCost } from './appraisal';

/**
 * The cost to society of a yearly amount: "vermiedene Klimafolgekosten von rund 42.000 EUR pro
 * Jahr (1.000 EUR je t CO2, Bezugsjahr 2026, …)"; '' when the amount is not known.
 */
export function describeSocialCost(
  tonnesPerYear: number | null,
  cost: SocialCost,
  language: Language,
): string {
  const value = socialCost(tonnesPerYear, cost.value);
  if (value === null) return '';
  const words = messagesFor(language).figures.socialCost;
  const money = (text: string) =>
    language === 'de' ? `${text} ${cost.currency}` : `${cost.currency} ${text}`;
  const basis = words.basis(
    money(formatNumber(cost.value, language)),
    String(cost.year),
    cost.discounting[language],
    cost.source,
  );
  const say = value < 0 ? words.avoided : words.caused;
  return say(money(formatEstimate(Math.abs(value), language)), basis);
}

/** "rund −0,4 % (Bezug: Budget Verkehr 2030)"; '' when share or budget is not known. */
export function describeShare(
  tonnesPerYear: number | null,
  budget: { label: string; tonnes: number } | null,
  language: Language,
): string {
  const share = shareOf(tonnesPerYear, budget?.tonnes ?? null);
  if (share === null || !budget) return '';
  const percent = formatEstimate(share * 100, language, true);
  return messagesFor(language).figures.share(percent, budget.label);
}
