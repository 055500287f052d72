import { equityClaims, saysChange } from '../claims/equity-claims';
import type { Rule } from '../rule';
import { excerptOf } from '../sources/excerpt';
import { namesPeople } from '../recognition/groups';

/** Q18: equity is rated as changing, but nobody in particular is named for whom. */
export const groupMissing: Rule<'Q18'> = {
  code: 'Q18',
  name: 'group-missing',
  severity: 'error',
  half: 'equity',
  check: (subject) => {
    const { rating, answers, sentences, place } = equityClaims(subject);
    if (!place || !saysChange(rating)) return [];
    if (answers.groups.length > 0) return [];
    if (sentences.some((one) => namesPeople(one, subject.profile))) return [];
    return [
      {
        kind: 'group-missing',
        about: place.about,
        paragraph: place.paragraph,
        excerpt: excerptOf(place.text),
        path: 'equity.reason',
      },
    ];
  },
};
