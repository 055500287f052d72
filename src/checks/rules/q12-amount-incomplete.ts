import type { Amount } from '../claims/amount';
import type { Claims } from '../claims/claims';
import type { KindOf } from '../../i18n/rule-codes';
import type { Observation, Rule } from '../rule';
import { excerptOf } from '../sources/excerpt';

/** Findings of one proposal; more say no more. */
const most = 3;
/** More than a German city of a hundred thousand emits in a month; a proposal with more is a slip of units. */
const largest = 1e5;
/** Less than one kilogram. */
const least = 1e-3;

/** Q12: an amount without unit or period, or one that is hardly possible. */
export const amountIncomplete: Rule<'Q12'> = {
  code: 'Q12',
  name: 'amount-incomplete',
  severity: 'warning',
  half: 'climate',
  check: ({ claims }) => [
    ...unitless(claims),
    ...claims.amounts.flatMap((one) => odd(one, claims)).slice(0, most),
  ],
};

/** A bare number where an amount of emissions belongs. */
function unitless({ at, amounts }: Claims): Observation<'Q12'>[] {
  const passage = at('mitigation.amount');
  if (!passage || amounts.length > 0 || !/\d/.test(passage.text)) return [];
  // Another quantity is an order of magnitude as well: kilowatt hours, square metres, vehicles.
  if (/\d\s?(?:\p{L}|%|€|£|\$)/u.test(passage.text)) return [];
  return [finding('amount-without-unit', passage.text, passage.about, passage.paragraph)];
}

function odd(amount: Amount, claims: Claims): Observation<'Q12'>[] {
  const kind = kindOf(amount, claims);
  if (kind === null) return [];
  const passage =
    claims.passages.find(({ text }) => text.includes(amount.sentence)) ??
    claims.at('mitigation.amount');
  return [finding(kind, amount.sentence, passage?.about ?? '', passage?.paragraph ?? null)];
}

/** A reason may work with parts of an amount whose period is said once; the amount itself may not. */
function kindOf({ tonnes, span, sentence }: Amount, { at, amounts }: Claims): KindOf<'Q12'> | null {
  if (tonnes !== null && tonnes > largest) return 'amount-implausible';
  if (tonnes !== null && tonnes > 0 && tonnes < least) return 'amount-implausible';
  if (span !== null) return null;
  const stated = at('mitigation.amount')?.text.includes(sentence) ?? false;
  const periodNamed = amounts.some((one) => one.span !== null);
  return stated || !periodNamed ? 'amount-without-period' : null;
}

function finding(
  kind: KindOf<'Q12'>,
  text: string,
  about: string,
  paragraph: number | null,
): Observation<'Q12'> {
  return {
    kind,
    about,
    paragraph,
    excerpt: excerptOf(text),
    path: 'mitigation.amount',
  };
}
