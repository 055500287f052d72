import { inAnyLanguage } from '../../vocabulary/vocabularies';
import type { Rule } from '../rule';
import { excerptOf } from '../sources/excerpt';

/** Words that say how an amount was found, folded. */
const basis = inAnyLanguage(({ findings }) => findings.bases);

/** Q17: an amount of greenhouse gases without how it was found. */
export const basisMissing: Rule<'Q17'> = {
  code: 'Q17',
  name: 'basis-missing',
  severity: 'warning',
  half: 'climate',
  check: ({ claims }) => {
    const [amount] = claims.amounts;
    if (!amount) return [];
    const { method, confidence } = claims.answers.climate;
    if (method !== null || confidence !== null || claims.says('climate.basis')) return [];
    const texts = claims.passages.filter(({ half }) => half !== 'equity');
    if (texts.some(({ folded }) => basis.test(folded.slice(0, 4000)))) return [];
    const passage = claims.at('mitigation.amount') ?? texts[0];
    return [
      {
        kind: 'basis-missing',
        about: passage?.about ?? '',
        paragraph: passage?.paragraph ?? null,
        excerpt: excerptOf(amount.sentence),
        path: 'climate.basis',
      },
    ];
  },
};
