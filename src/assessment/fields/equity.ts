import type { AnswerKey } from './answer-key';
import type { FieldDescription } from './field';
import type { AnswerDescription, QuestionDescription } from './question';

const equity = { stage: 'equity', half: 'equity' } as const;

/** Stage 2, equity: Q1 to Q10. */
export const equityQuestions = {
  Q1: { ...equity, asked: 'equity-long', knows: ['drafting-unit', 'social-department'] },
  Q2: { ...equity, asked: 'equity-long', knows: ['statistics', 'planning', 'social-department'] },
  Q3: { ...equity, asked: 'equity-long', knows: ['drafting-unit', 'social-department'] },
  Q4: { ...equity, asked: 'equity-long', knows: ['economic-development', 'drafting-unit'] },
  Q5: { ...equity, asked: 'equity-long', knows: ['participation-office', 'drafting-unit'] },
  Q6: {
    ...equity,
    asked: 'cost-changes',
    knows: ['finance', 'drafting-unit', 'social-department'],
  },
  Q7: { ...equity, asked: 'equity-long', knows: ['drafting-unit', 'finance'] },
  Q8: { ...equity, asked: 'equity-long', knows: ['social-department', 'finance'] },
  Q9: { ...equity, asked: 'equity-long', knows: ['statistics', 'social-department'] },
  Q10: { ...equity, asked: 'equity-open', knows: ['drafting-unit', 'social-department'] },
} as const satisfies Record<string, QuestionDescription>;

/** Fields of the statement on equity, in its order. */
export const equityFields = {
  'equity.rating': {
    place: 'ratings',
    row: 'equity',
    column: 'rating',
    short: true,
    template: 'rating',
  },
  'equity.amount': { place: 'ratings', row: 'equity', column: 'amount', template: 'amount' },
  'equity.reason': {
    place: 'ratings',
    row: 'equity',
    column: 'reason',
    short: true,
    template: 'reason',
  },
  'groups.<id>': { place: 'groups', label: 'groups', template: 'group' },
  'social.districts': { place: 'social', label: 'districts', template: 'text' },
  'social.geographic': { place: 'social', label: 'geographic' },
  'social.barriers': { place: 'social', label: 'barriers' },
  'social.affordability': { place: 'social', label: 'affordability' },
  'social.opportunity': { place: 'social', label: 'opportunity' },
  'social.payers': { place: 'social', label: 'payers' },
  'social.cumulative': { place: 'social', label: 'cumulative' },
  'social.evidence': { place: 'social', label: 'evidence' },
  participation: { place: 'participation', label: 'participation', template: 'text' },
  'participation.timing': { place: 'participation', label: 'participationTiming' },
  'participation.changed': { place: 'participation', label: 'participationChanged' },
  'participation.planned': { place: 'participation', label: 'participationPlanned' },
  'participation.barriers': { place: 'participation', label: 'participationBarriers' },
} as const satisfies Record<string, FieldDescription>;

type Key = Extract<AnswerKey, `${'equity' | 'groups' | 'social' | 'participation'}.${string}`>;

/** Answers on equity, by question. */
export const equityAnswers = {
  'groups.<id>.effect': { question: 'Q1', field: 'groups.<id>' },
  'groups.<id>.strength': { question: 'Q1', field: 'groups.<id>' },
  'groups.<id>.how': { question: 'Q1', field: 'groups.<id>' },
  'social.districts': { question: 'Q2', field: 'social.districts' },
  'social.geographic': { question: 'Q3', field: 'social.geographic' },
  'social.barriers': { question: 'Q3', field: 'social.barriers' },
  'social.affordability': { question: 'Q3', field: 'social.affordability' },
  'social.opportunity': { question: 'Q4', field: 'social.opportunity' },
  'participation.timing': { question: 'Q5', field: 'participation.timing' },
  'participation.who': { question: 'Q5', field: 'participation' },
  'participation.changed': { question: 'Q5', field: 'participation.changed' },
  'participation.planned': { question: 'Q5', field: 'participation.planned' },
  'participation.barriers': { question: 'Q5', field: 'participation.barriers' },
  'social.costPerMonth': { question: 'Q6', field: 'equity.amount' },
  'social.relief': { question: 'Q6', field: 'equity.amount' },
  'social.payers': { question: 'Q7', field: 'social.payers' },
  'social.cumulative': { question: 'Q8', field: 'social.cumulative' },
  'social.evidence': { question: 'Q9', field: 'social.evidence' },
  'equity.rating': { question: 'Q10', field: 'equity.rating' },
  'equity.amount': { question: 'Q10', field: 'equity.amount', asked: 'equity-long' },
  'equity.reason': { question: 'Q10', field: 'equity.reason' },
} as const satisfies Record<
  Key,
  AnswerDescription<keyof typeof equityQuestions, keyof typeof equityFields>
>;
