import { inAnyLanguage } from '../../vocabulary/vocabularies';
import { statedMeasures } from '../claims/balance';
import type { Rule } from '../rule';
import { excerptOf } from '../sources/excerpt';

/** How anyone will see whether it works, folded. */
const indicator = inAnyLanguage(({ findings }) => findings.indicators);

/** Q27: measures are planned, but not by what their success shows. */
export const indicatorMissing: Rule<'Q27'> = {
  code: 'Q27',
  name: 'indicator-missing',
  severity: 'warning',
  half: 'both',
  check: (subject) => {
    const { claims, stored, statement, profile } = subject;
    // The short form has no place for it.
    if (stored?.form === 'short') return [];
    const [first] = statedMeasures(subject);
    if (!first || claims.at('followUp') || claims.at('review')) return [];
    if (claims.passages.some(({ folded }) => indicator.test(folded))) return [];
    // An instruction that was left is another rule's.
    const left = statement?.fields.find(({ path, text }) => path === 'followUp' && text !== '');
    if (left) return [];
    return [
      {
        kind: 'indicator-missing',
        about: profile.labels.followUp,
        paragraph: first.passage.paragraph,
        excerpt: excerptOf(first.measure.what),
        path: 'followUp',
      },
    ];
  },
};
