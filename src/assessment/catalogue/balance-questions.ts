import type { Question } from './question';

const balance = { stage: 'balance', half: 'both', page: 'balance' } as const;

/** Alternatives, balance and follow-up: A1 to A4, M1 to M5. */
export const balanceQuestions: readonly Question[] = [
  {
    ...balance,
    code: 'A1',
    asked: 'long-or-negative',
    knows: ['drafting-unit', 'planning'],
    paths: ['alternatives.options', 'alternatives.considered'],
    fields: [
      'options.<id>.what',
      'options.<id>.climate',
      'options.<id>.equity',
      'options.<id>.cost',
      'options.<id>.reason',
      'alternatives.considered',
    ],
  },
  {
    ...balance,
    code: 'A2',
    half: 'climate',
    asked: 'climate-long',
    knows: ['drafting-unit', 'climate-team'],
    paths: ['alternatives.friendlier', 'alternatives.ground', 'alternatives.reason'],
    narrower: {
      'alternatives.ground': 'friendlier-exists',
      'alternatives.reason': 'friendlier-exists',
    },
    fields: ['alternatives.friendlier', 'alternatives.reason'],
  },
  {
    ...balance,
    code: 'A3',
    asked: 'both-long',
    knows: ['drafting-unit', 'climate-team', 'social-department'],
    paths: ['coBenefits'],
    fields: ['coBenefits'],
  },
  {
    ...balance,
    code: 'A4',
    asked: 'both-long',
    knows: ['social-department', 'climate-team'],
    paths: ['tensions'],
    fields: ['tensions.<id>'],
  },
  {
    ...balance,
    code: 'M1',
    asked: 'long-or-negative',
    knows: ['drafting-unit', 'finance'],
    paths: ['measures'],
    fields: [
      'measures.<id>.what',
      'measures.<id>.owner',
      'measures.<id>.date',
      'measures.<id>.cost',
    ],
  },
  {
    ...balance,
    code: 'M2',
    asked: 'with-measure',
    knows: ['drafting-unit', 'climate-team'],
    paths: ['measures.<id>.kind'],
    fields: ['measures.<id>.what'],
  },
  {
    ...balance,
    code: 'M3',
    asked: 'long',
    knows: ['drafting-unit', 'statistics'],
    paths: [
      'indicator.what',
      'indicator.baseline',
      'indicator.target',
      'indicator.source',
      'indicator.date',
      'followUp',
    ],
    fields: ['followUp'],
  },
  {
    ...balance,
    code: 'M4',
    asked: 'long',
    knows: ['drafting-unit'],
    paths: ['responsible'],
    fields: ['followUp'],
  },
  {
    ...balance,
    code: 'M5',
    asked: 'long',
    knows: ['drafting-unit', 'council-office'],
    paths: ['review.date', 'review.trigger'],
    fields: ['review'],
  },
];
