import { inAnyLanguage } from '../../vocabulary/vocabularies';
import type { Rating } from '../../assessment/rating';
import { classify } from '../../factors/appraisal';
import { fold } from '../../vocabulary/fold';
import { ratingText } from '../../statement/layout/rating-text';
import type { Amount } from '../claims/amount';
import { ratedRows } from '../claims/claims';
import { statesSign } from '../recognition/direction';
import type { KindOf } from '../../i18n/rule-codes';
import type { Rule } from '../rule';
import { excerptOf } from '../sources/excerpt';

/** Words that call an effect small, folded. */
const small = inAnyLanguage(({ findings }) => findings.small);

/** Q06: the amount and the step of the scale do not fit together by the profile's thresholds. */
export const classContradictsThreshold: Rule<'Q06'> = {
  code: 'Q06',
  name: 'class-contradicts-threshold',
  severity: 'warning',
  half: 'climate',
  check: ({ claims, profile }) => {
    const row = ratedRows(claims, 'climate').find(({ dimension }) => dimension === 'mitigation');
    const amount = claims.amounts.find(isYearly);
    if (!row?.passage || !amount) return [];
    const { rating } = row.row;
    const fitting = classify(amount.tonnes * (amount.sign ?? 1), profile.thresholds);
    if (fitting === null) return [];
    const kind = misfit(rating, fitting, amount);
    if (kind === null) return [];
    // A free text that names no step ("positive") only shows in which direction it goes.
    if (kind === 'called-weak' && row.passage.path === null && !statesWeakness(row.passage.text))
      return [];
    // Only the strength is corrected; a sign that contradicts is another rule's, and the person's to settle.
    const sameSign = typeof rating === 'number' && Math.sign(rating) === Math.sign(fitting);
    const fixable = amount.sign !== null && sameSign && row.passage.path !== null;
    return [
      {
        kind,
        about: row.passage.about,
        paragraph: row.passage.paragraph,
        excerpt: excerptOf(amount.sentence),
        path: 'mitigation.rating',
        ...(fixable && { fix: { path: 'mitigation.rating', to: ratingText(fitting, profile) } }),
      },
    ];
  },
};

function isYearly(amount: Amount): amount is Amount & { tonnes: number } {
  return amount.span === 'year' && amount.tonnes !== null;
}

function statesWeakness(text: string): boolean {
  return statesSign(text) || small.test(fold(text));
}

/** How rating and amount differ in strength, whatever the sign. */
function misfit(
  rating: Rating | null,
  fitting: number,
  { sentence }: Amount,
): KindOf<'Q06'> | null {
  const size = Math.abs(fitting);
  if (size === 2 && small.test(fold(sentence))) return 'called-small';
  if (typeof rating !== 'number') return null;
  const strength = Math.abs(rating);
  if (strength < size) return strength === 0 ? 'called-none' : 'called-weak';
  // An effect that is small yet worth a word is no contradiction; only "strong" is.
  return strength === 2 && size < 2 ? 'called-strong' : null;
}
