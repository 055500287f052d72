import { firstNegative, hasAlternatives, hasMeasure } from '../claims/balance';
import type { KindOf } from '../../i18n/rule-codes';
import type { Observation, Rule } from '../rule';

/** Q07: something gets worse, but no alternatives or no measure against it are named. */
export const negativeWithoutBalance: Rule<'Q07'> = {
  code: 'Q07',
  name: 'negative-without-balance',
  severity: 'error',
  half: 'both',
  check: (subject) => {
    const negative = firstNegative(subject);
    if (!negative) return [];
    const { about, half, paragraph } = negative.passage;
    const finding = (kind: KindOf<'Q07'>, path: string): Observation<'Q07'> => ({
      kind,
      half,
      about,
      paragraph,
      excerpt: '',
      path,
    });
    return [
      ...(hasAlternatives(subject)
        ? []
        : [finding('negative-without-alternatives', 'alternatives.considered')]),
      ...(hasMeasure(subject) ? [] : [finding('negative-without-measure', 'measures')]),
    ];
  },
};
