import { anyOf } from '../../vocabulary/vocabularies';
import { isNegative, type Rating } from '../../assessment/rating';
import { halfOf } from '../../assessment/screening';
import { ratedRows } from '../claims/claims';
import type { KindOf } from '../../i18n/rule-codes';
import type { Observation, Rule } from '../rule';
import { excerptOf } from '../sources/excerpt';
import { statesRating } from '../recognition/direction';
import { polarityOf } from '../recognition/polarity';
import { chosenText } from '../recognition/tick-boxes';

/** Words and signs of the rating itself, which prove nothing. */
const rating = new RegExp(
  String.raw`\b(?:${anyOf(({ ratings }) => ratings.strongly)} )?(?:${anyOf(({ ratings }) => ratings.positive)}|${anyOf(({ ratings }) => ratings.negative)})\w{0,3}\b|\([+\-−–0/]{1,3}\)`,
  'giu',
);

/** Q09: the rating says better, the text describes only what gets worse, or the other way round. */
export const textContradictsRating: Rule<'Q09'> = {
  code: 'Q09',
  name: 'text-contradicts-rating',
  severity: 'warning',
  half: 'both',
  check: ({ claims }) =>
    ratedRows(claims).flatMap(({ dimension, row, passage }): Observation<'Q09'>[] => {
      if (!passage) return [];
      const reason = passage.path === null ? null : claims.at(`${dimension}.reason`);
      // In free text the rating is read from the words, unless the text states it.
      if (passage.path === null && !statesRating(chosenText(passage.text))) return [];
      const text = reason?.text ?? (passage.path === null ? passage.text : '');
      const kind = contradiction(row.rating, text.replace(rating, ' '), halfOf(dimension));
      if (kind === null) return [];
      return [
        {
          kind,
          half: halfOf(dimension),
          about: passage.about,
          paragraph: reason?.paragraph ?? passage.paragraph,
          excerpt: excerptOf(text),
          path: passage.path && `${dimension}.rating`,
        },
      ];
    }),
};

function contradiction(
  rated: Rating | null,
  text: string,
  half: 'climate' | 'equity',
): KindOf<'Q09'> | null {
  if (text === '' || rated === 'mixed') return null;
  const good = rated === 1 || rated === 2;
  if (!good && !isNegative(rated)) return null;
  const { better, worse } = polarityOf(text, half);
  if (good) return worse && !better ? 'positive-but-worse' : null;
  return better && !worse ? 'negative-but-better' : null;
}
