import type { AnswerKey } from './answer-key';
import type { FieldDescription } from './field';
import { at } from './lens';
import type { AnswerDescription, QuestionDescription } from './question';

const climate = { stage: 'climate', half: 'climate' } as const;

/** Stage 2, climate: C1 to C10. */
export const climateQuestions = {
  C1: { ...climate, asked: 'climate-long', knows: ['drafting-unit', 'climate-team'] },
  C2: { ...climate, asked: 'climate-open', knows: ['drafting-unit', 'climate-team'] },
  C3: {
    ...climate,
    asked: 'climate-long',
    knows: ['building-management', 'drafting-unit', 'climate-team'],
  },
  C4: { ...climate, asked: 'climate-long', knows: ['drafting-unit', 'building-management'] },
  C5: { ...climate, asked: 'climate-long', knows: ['climate-team'] },
  C6: { ...climate, asked: 'climate-open', knows: ['green-and-water', 'planning', 'climate-team'] },
  C7: { ...climate, asked: 'climate-open', knows: ['drafting-unit', 'climate-team'] },
  C8: { ...climate, asked: 'climate-long', knows: ['drafting-unit', 'building-management'] },
  C9: { ...climate, asked: 'with-amount', knows: ['drafting-unit', 'climate-team'] },
  C10: { ...climate, asked: 'with-amount', knows: ['climate-team', 'finance'] },
} as const satisfies Record<string, QuestionDescription>;

/** Fields of the statement on climate, in its order. */
export const climateFields = {
  'mitigation.rating': {
    place: 'ratings',
    row: 'mitigation',
    column: 'rating',
    short: true,
    template: 'rating',
  },
  'mitigation.amount': {
    place: 'ratings',
    row: 'mitigation',
    column: 'amount',
    template: 'amount',
  },
  'mitigation.reason': {
    place: 'ratings',
    row: 'mitigation',
    column: 'reason',
    short: true,
    template: 'reason',
  },
  'adaptation.rating': {
    place: 'ratings',
    row: 'adaptation',
    column: 'rating',
    short: true,
    template: 'rating',
  },
  'adaptation.amount': {
    place: 'ratings',
    row: 'adaptation',
    column: 'amount',
    template: 'amount',
  },
  'adaptation.reason': {
    place: 'ratings',
    row: 'adaptation',
    column: 'reason',
    short: true,
    template: 'reason',
  },
  'climate.basis': { place: 'climate', label: 'basis', template: 'text' },
  'climate.baseline': { place: 'climate', label: 'baseline' },
  'climate.fields': { place: 'climate', label: 'fields' },
  'climate.duration': { place: 'climate', label: 'duration', template: 'text' },
  'climate.contribution': { place: 'climate', label: 'contribution' },
  'climate.exposures': { place: 'climate', label: 'exposures' },
} as const satisfies Record<string, FieldDescription>;

type Key = Extract<AnswerKey, `${'climate' | 'mitigation' | 'adaptation'}.${string}`>;

/** Answers on climate, by question. The note of an activity is a record for whoever reads the file later. */
export const climateAnswers = {
  'climate.fields': { question: 'C1', field: 'climate.fields' },
  'climate.primary': { question: 'C1', field: 'climate.fields' },
  'mitigation.rating': { question: 'C2', field: 'mitigation.rating' },
  'mitigation.amount': { question: 'C3', field: 'mitigation.amount' },
  'climate.activities.<id>.kind': { question: 'C3', field: 'climate.basis' },
  'climate.activities.<id>.inputs': { question: 'C3', field: 'climate.basis' },
  'climate.activities.<id>.choices': { question: 'C3', field: 'climate.basis' },
  'climate.activities.<id>.note': { question: 'C3' },
  'climate.method': { question: 'C3', field: 'climate.basis', asked: 'with-amount' },
  'climate.boundary': { question: 'C3', field: 'climate.basis', asked: 'with-amount' },
  'climate.baseline': { question: 'C3', field: 'climate.baseline' },
  'climate.duration': { question: 'C4', field: 'climate.duration' },
  'climate.lifetime': { question: 'C4', field: 'climate.duration' },
  'climate.contribution': { question: 'C5', field: 'climate.contribution' },
  'adaptation.rating': { question: 'C6', field: 'adaptation.rating' },
  'adaptation.amount': { question: 'C6', field: 'adaptation.amount', asked: 'climate-long' },
  'adaptation.reason': { question: 'C6', field: 'adaptation.reason' },
  'climate.heat': { question: 'C6', field: 'climate.exposures', asked: 'land-or-building' },
  'climate.water': { question: 'C6', field: 'climate.exposures', asked: 'land-or-building' },
  'climate.drought': { question: 'C6', field: 'climate.exposures', asked: 'land-or-building' },
  'climate.nature': { question: 'C6', field: 'climate.exposures', asked: 'land-or-building' },
  'climate.floodArea': { question: 'C6', field: 'climate.exposures', asked: 'land-or-building' },
  'mitigation.reason': { question: 'C7', field: 'mitigation.reason' },
  'climate.sources': {
    question: 'C8',
    field: 'climate.basis',
    textBox: at('climate', 'sources'),
  },
  'climate.confidence': { question: 'C9', field: 'climate.basis' },
  'climate.socialCost': { question: 'C10', field: 'climate.basis' },
} as const satisfies Record<
  Key,
  AnswerDescription<keyof typeof climateQuestions, keyof typeof climateFields>
>;
