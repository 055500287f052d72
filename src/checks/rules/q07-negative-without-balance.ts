import { firstNegative, hasAlternatives, hasMeasure } from '../claims/balance';
import type { Found, Rule } from '../rule';

/** Q07: something gets worse, but no alternatives or no measure against it are named. */
export const negativeWithoutBalance: Rule = {
  id: 'Q07',
  severity: 'error',
  check: (subject) => {
    const negative = firstNegative(subject);
    if (!negative) return [];
    const { about, half, paragraph } = negative.said;
    const finding = (kind: Found['kind'], path: string): Found => ({
      rule: 'Q07',
      severity: 'error',
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
