import type { ClimateQuestion, EquityQuestion } from '../catalogue';
import type { FieldDescription } from './field';
import type { AnswerDescription, QuestionDescription } from './question';

const climate = { stage: 'screening', half: 'climate', asked: 'always' } as const;
const equity = { stage: 'screening', half: 'equity', asked: 'always' } as const;

/** Stage 1: S1 to S10, E1 to E8, and S0: why nothing is relevant, which has no code of its own in the field set (docs/sources.md#questions). */
export const screeningQuestions = {
  S1: { ...climate, knows: ['climate-team', 'drafting-unit'] },
  S2: { ...climate, knows: ['drafting-unit'] },
  S3: { ...climate, knows: ['building-management', 'drafting-unit'] },
  S4: { ...climate, knows: ['building-management', 'drafting-unit'] },
  S5: { ...climate, knows: ['traffic-planning', 'drafting-unit'] },
  S6: { ...climate, knows: ['procurement', 'drafting-unit'] },
  S7: { ...climate, knows: ['planning', 'green-and-water'] },
  S8: { ...climate, knows: ['drafting-unit', 'building-management'] },
  S9: { ...climate, knows: ['drafting-unit', 'climate-team'] },
  S10: { ...climate, knows: ['green-and-water', 'planning'] },
  E1: { ...equity, knows: ['drafting-unit', 'finance'] },
  E2: { ...equity, knows: ['drafting-unit', 'social-department'] },
  E3: { ...equity, knows: ['social-department', 'statistics'] },
  E4: { ...equity, knows: ['green-and-water', 'drafting-unit'] },
  E5: { ...equity, knows: ['economic-development', 'drafting-unit'] },
  E6: { ...equity, knows: ['planning', 'social-department'] },
  E7: { ...equity, knows: ['participation-office', 'drafting-unit'] },
  E8: { ...equity, knows: ['drafting-unit', 'social-department'] },
  S0: {
    stage: 'screening',
    half: 'both',
    asked: 'half-closed',
    knows: ['drafting-unit', 'council-office'],
  },
} as const satisfies Record<string, QuestionDescription>;

/** The fields of a statement that nothing is relevant. */
export const screeningFields = {
  'notRelevant.reason': { place: 'notRelevant', label: 'notRelevant' },
  'notRelevant.kind': { place: 'notRelevant', label: 'exemptKind' },
} as const satisfies Record<string, FieldDescription>;

type Key =
  | `screening.climate.${ClimateQuestion}`
  | `screening.equity.${EquityQuestion}`
  | 'screening.programme'
  | 'screening.reasons'
  | keyof typeof screeningFields;

/**
 * Yes and no of the screening stay in the stored part; the statement shows what follows from them: ratings,
 * reasons and fields of action.
 */
export const screeningAnswers = {
  'screening.climate.programme': { question: 'S1' },
  'screening.climate.intended': { question: 'S2' },
  'screening.climate.energy': { question: 'S3' },
  'screening.climate.buildings': { question: 'S4' },
  'screening.climate.mobility': { question: 'S5' },
  'screening.climate.procurement': { question: 'S6' },
  'screening.climate.land': { question: 'S7' },
  'screening.climate.circular': { question: 'S8' },
  'screening.climate.behaviour': { question: 'S9' },
  'screening.climate.exposure': { question: 'S10' },
  'screening.equity.cost': { question: 'E1' },
  'screening.equity.access': { question: 'E2' },
  'screening.equity.distribution': { question: 'E3' },
  'screening.equity.health': { question: 'E4' },
  'screening.equity.jobs': { question: 'E5' },
  'screening.equity.displacement': { question: 'E6' },
  'screening.equity.participation': { question: 'E7' },
  'screening.equity.uptake': { question: 'E8' },
  'screening.programme': { question: 'S1', field: 'climate.contribution', asked: 'in-programme' },
  'screening.reasons': { question: 'S0', asked: 'answered-no' },
  'notRelevant.kind': { question: 'S0', field: 'notRelevant.kind' },
  'notRelevant.reason': { question: 'S0', field: 'notRelevant.reason' },
} as const satisfies Record<Key, AnswerDescription<keyof typeof screeningQuestions, string>>;
