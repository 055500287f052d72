import { inAnyLanguage } from '../../vocabulary/vocabularies';
import { firstNegative } from '../claims/balance';
import type { Rule } from '../rule';
import { excerptOf } from '../sources/excerpt';
import { fold } from '../../vocabulary/fold';

/** Making up for an effect instead of reducing it, folded. */
const compensation = inAnyLanguage(({ findings }) => findings.compensation);
/** Something that reduces the effect itself, folded. */
const reduction = inAnyLanguage(({ findings }) => findings.reduction);

/** Q16: the effect is made up for, but nothing is done to reduce it. */
export const compensationOnly: Rule<'Q16'> = {
  code: 'Q16',
  name: 'compensation-only',
  severity: 'warning',
  half: 'climate',
  check: (subject) => {
    const negative = firstNegative(subject, 'climate');
    const { measures } = subject.claims.answers;
    const meant = measures.filter(({ aim, what }) => aim !== 'equity' && what !== '');
    const [first] = meant;
    if (!negative || !first) return [];
    const only = meant.every(({ kind, what }) => {
      const folded = fold(what);
      return (kind === 'compensate' || compensation.test(folded)) && !reduction.test(folded);
    });
    if (!only) return [];
    const passage = subject.claims.at(`measures.${first.id}.what`);
    return [
      {
        kind: 'compensation-only',
        about: passage?.about ?? negative.passage.about,
        paragraph: passage?.paragraph ?? negative.passage.paragraph,
        excerpt: excerptOf(first.what),
        path: passage?.path ?? null,
      },
    ];
  },
};
