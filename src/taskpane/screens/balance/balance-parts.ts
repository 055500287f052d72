import type { Assessment } from '../../../assessment/assessment';
import { isAsked } from '../../../assessment/fields/asked';

/** The parts of the balance page, in their order. */
const balanceParts = ['alternatives', 'friendlier', 'together', 'measures', 'follow-up'] as const;
export type BalancePart = (typeof balanceParts)[number];

/** The parts that are asked now, and those already answered: no answer is hidden. */
export function shownParts(assessment: Assessment, form: 'long' | 'short'): BalancePart[] {
  const { alternatives, coBenefits, measures, followUp, indicator, review } = assessment;
  const isAnyGiven = (texts: Record<string, string>) =>
    Object.values(texts).some((text) => text !== '');
  const shown: Record<BalancePart, boolean> = {
    alternatives:
      isAsked('A1', assessment, form) ||
      alternatives.options.length > 0 ||
      alternatives.considered !== '',
    friendlier:
      isAsked('A2', assessment, form) ||
      alternatives.friendlier !== null ||
      alternatives.ground !== null ||
      alternatives.reason !== '',
    together:
      isAsked('A3', assessment, form) || coBenefits !== '' || assessment.tensions.length > 0,
    measures: isAsked('M1', assessment, form) || measures.length > 0,
    'follow-up':
      isAsked('M3', assessment, form) ||
      isAnyGiven({ followUp, responsible: assessment.responsible, ...indicator, ...review }),
  };
  return balanceParts.filter((part) => shown[part]);
}

/** The part in which an answer is given, by its path. */
export function balancePartOf(path: string): BalancePart | null {
  const [head = '', second = ''] = path.split('.');
  if (head === 'alternatives') {
    return ['friendlier', 'ground', 'reason'].includes(second) ? 'friendlier' : 'alternatives';
  }
  const parts: Record<string, BalancePart> = {
    options: 'alternatives',
    coBenefits: 'together',
    tensions: 'together',
    measures: 'measures',
    indicator: 'follow-up',
    followUp: 'follow-up',
    responsible: 'follow-up',
    review: 'follow-up',
  };
  return parts[head] ?? null;
}
