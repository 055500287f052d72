import { isNegative } from '../../assessment/rating';
import type { Rating } from '../../assessment/rating';
import type { Amount } from '../claims/amount';
import { ratedRows } from '../claims/claims';
import type { Rule } from '../rule';
import { excerptOf } from '../sources/excerpt';

/** Q05: the rating says better, the amount says more emissions, or the other way round. */
export const signContradictsAmount: Rule<'Q05'> = {
  code: 'Q05',
  name: 'sign-contradicts-amount',
  severity: 'error',
  half: 'climate',
  check: ({ claims }) => {
    const row = ratedRows(claims, 'climate').find(({ dimension }) => dimension === 'mitigation');
    if (!row?.passage) return [];
    const { passage } = row;
    const contrary = claims.amounts.find((amount) => contradicts(row.row.rating, amount));
    // Building costs emissions once and saves them every year: only the same span contradicts.
    if (!contrary || claims.amounts.some((amount) => agrees(row.row.rating, amount))) return [];
    return [
      {
        kind: contrary.sign === 1 ? 'positive-but-more' : 'negative-but-less',
        about: passage.about,
        paragraph: claims.at('mitigation.amount')?.paragraph ?? passage.paragraph,
        excerpt: excerptOf(contrary.sentence),
        path: 'mitigation.rating',
      },
    ];
  },
};

function contradicts(rating: Rating | null, { sign, span }: Amount): boolean {
  if (sign === null || span === 'once') return false;
  if (rating === 1 || rating === 2) return sign === 1;
  return rating !== 'mixed' && isNegative(rating) && sign === -1;
}

function agrees(rating: Rating | null, { sign, span }: Amount): boolean {
  if (sign === null || span === 'once') return false;
  return rating === 1 || rating === 2 ? sign === -1 : sign === 1;
}
