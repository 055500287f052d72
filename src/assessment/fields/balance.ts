import type { AnswerKey } from './answer-key';
import type { FieldDescription } from './field';
import type { AnswerDescription, QuestionDescription } from './question';

const balance = { stage: 'balance', half: 'both' } as const;

/** Alternatives, balance and follow-up: A1 to A4, M1 to M5. */
export const balanceQuestions = {
  A1: { ...balance, asked: 'long-or-negative', knows: ['drafting-unit', 'planning'] },
  A2: {
    ...balance,
    half: 'climate',
    asked: 'climate-long',
    knows: ['drafting-unit', 'climate-team'],
  },
  A3: {
    ...balance,
    asked: 'both-long',
    knows: ['drafting-unit', 'climate-team', 'social-department'],
  },
  A4: { ...balance, asked: 'both-long', knows: ['social-department', 'climate-team'] },
  M1: { ...balance, asked: 'long-or-negative', knows: ['drafting-unit', 'finance'] },
  M2: { ...balance, asked: 'with-measure', knows: ['drafting-unit', 'climate-team'] },
  M3: { ...balance, asked: 'long', knows: ['drafting-unit', 'statistics'] },
  M4: { ...balance, asked: 'long', knows: ['drafting-unit'] },
  M5: { ...balance, asked: 'long', knows: ['drafting-unit', 'council-office'] },
} as const satisfies Record<string, QuestionDescription>;

/** Fields of the statement on alternatives, measures and follow-up, in its order. */
export const balanceFields = {
  'options.<id>.what': { place: 'options', column: 'what', short: true },
  'options.<id>.climate': { place: 'options', column: 'climate', short: true },
  'options.<id>.equity': { place: 'options', column: 'equity', short: true },
  'options.<id>.cost': { place: 'options', column: 'cost', short: true },
  'options.<id>.reason': { place: 'options', column: 'reason', short: true },
  'alternatives.considered': {
    place: 'alternatives',
    label: 'alternatives',
    short: true,
    template: 'text',
  },
  'alternatives.friendlier': { place: 'friendlier', label: 'friendlier', template: 'answer' },
  'alternatives.reason': {
    place: 'friendlier',
    label: 'friendlierReason',
    short: true,
    template: 'text',
  },
  coBenefits: { place: 'coBenefits', label: 'coBenefits' },
  'tensions.<id>': { place: 'tensions', label: 'tension', short: true },
  'measures.<id>.what': { place: 'measures', label: 'measure', short: true, template: 'text' },
  'measures.<id>.owner': { place: 'measures', label: 'owner', short: true, template: 'owner' },
  'measures.<id>.date': { place: 'measures', label: 'date', short: true, template: 'date' },
  'measures.<id>.cost': { place: 'measures', label: 'cost', short: true },
  followUp: { place: 'followUp', label: 'followUp', template: 'text' },
  review: { place: 'review', label: 'review', template: 'text' },
} as const satisfies Record<string, FieldDescription>;

type Part = 'alternatives' | 'tensions' | 'measures' | 'indicator' | 'review';
type Key = Extract<AnswerKey, `${Part}.${string}` | 'coBenefits' | 'followUp' | 'responsible'>;

/** Answers on alternatives, measures and follow-up. What a measure is for orders the list and tells the checks. */
export const balanceAnswers = {
  'alternatives.options.<id>.what': { question: 'A1', field: 'options.<id>.what' },
  'alternatives.options.<id>.climate': { question: 'A1', field: 'options.<id>.climate' },
  'alternatives.options.<id>.equity': { question: 'A1', field: 'options.<id>.equity' },
  'alternatives.options.<id>.cost': { question: 'A1', field: 'options.<id>.cost' },
  'alternatives.options.<id>.reason': { question: 'A1', field: 'options.<id>.reason' },
  'alternatives.considered': { question: 'A1', field: 'alternatives.considered' },
  'alternatives.friendlier': { question: 'A2', field: 'alternatives.friendlier' },
  'alternatives.ground': {
    question: 'A2',
    field: 'alternatives.reason',
    asked: 'friendlier-exists',
  },
  'alternatives.reason': {
    question: 'A2',
    field: 'alternatives.reason',
    asked: 'friendlier-exists',
  },
  coBenefits: { question: 'A3', field: 'coBenefits' },
  'tensions.<id>.measure': { question: 'A4', field: 'tensions.<id>' },
  'measures.<id>.what': { question: 'M1', field: 'measures.<id>.what' },
  'measures.<id>.aim': { question: 'M1' },
  'measures.<id>.cost': { question: 'M1', field: 'measures.<id>.cost' },
  'measures.<id>.budgeted': { question: 'M1', field: 'measures.<id>.cost' },
  'measures.<id>.owner': { question: 'M1', field: 'measures.<id>.owner' },
  'measures.<id>.date': { question: 'M1', field: 'measures.<id>.date' },
  'measures.<id>.kind': { question: 'M2', field: 'measures.<id>.what' },
  'indicator.what': { question: 'M3', field: 'followUp' },
  'indicator.baseline': { question: 'M3', field: 'followUp' },
  'indicator.target': { question: 'M3', field: 'followUp' },
  'indicator.source': { question: 'M3', field: 'followUp' },
  'indicator.date': { question: 'M3', field: 'followUp' },
  followUp: { question: 'M3', field: 'followUp' },
  responsible: { question: 'M4', field: 'followUp' },
  'review.date': { question: 'M5', field: 'review' },
  'review.trigger': { question: 'M5', field: 'review' },
} as const satisfies Record<
  Key,
  AnswerDescription<keyof typeof balanceQuestions, keyof typeof balanceFields>
>;
