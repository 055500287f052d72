import { isNegative } from '../../assessment/rating';
import { equityClaims } from '../claims/equity-claims';
import type { Rule } from '../rule';
import { saysCumulative } from '../recognition/mentions';

/** Q24: somebody is burdened, and nobody looked at what else burdens the same people. Long form only. */
export const cumulativeMissing: Rule<'Q24'> = {
  code: 'Q24',
  name: 'cumulative-missing',
  severity: 'hint',
  half: 'equity',
  check: (subject) => {
    const { rating, answers, sentences, place, form } = equityClaims(subject);
    if (!place || form !== 'long') return [];
    const burdened = answers.groups.filter(({ effect }) => effect === 'burden').length;
    const worse = rating !== 'mixed' && isNegative(rating);
    // Relief and burden at once, or one burden beside relief for others, ask for no more than they say.
    if (burdened < 2 && !worse) return [];
    if (answers.social.cumulative.trim() !== '') return [];
    if (sentences.some((one) => saysCumulative(one, subject.profile.language))) return [];
    return [
      {
        kind: 'cumulative-missing',
        about: place.about,
        paragraph: place.paragraph,
        excerpt: '',
        path: 'social.cumulative',
      },
    ];
  },
};
