import type { Half } from '../screening';
import type { Lens } from './lens';

/** The parts of the assessment in the order in which they are gone through. */
export const stages = ['meta', 'screening', 'climate', 'equity', 'balance', 'sign-off'] as const;
export type Stage = (typeof stages)[number];

/** When something is asked; `asked.ts` decides, `messages.catalogue.asked` says it in words. */
export const askedRules = [
  /** In every assessment. */
  'always',
  /** When the proposal belongs to the climate programme, or may (S1). */
  'in-programme',
  /** When a screening question is answered with "no"; needed only where the text speaks against it. */
  'answered-no',
  /** When screening closed at least one half. */
  'half-closed',
  /** When screening opened the half, in the short form too. */
  'climate-open',
  'equity-open',
  /** When screening opened the half, in the long form only. */
  'climate-long',
  'equity-long',
  /** Long form, when at least one half is open. */
  'long',
  /** Long form, when both halves are open. */
  'both-long',
  /** Climate, long form: buildings, roads, land or an exposure are concerned (Dortmund 2024, Q14). */
  'land-or-building',
  /** Climate, long form: there is an amount or something to calculate it from. */
  'with-amount',
  /** Equity, long form: what people pay may change (E1, E6). */
  'cost-changes',
  /** Long form; in the short form when a rating is negative or mixed (Q07). */
  'long-or-negative',
  /** When a more climate-friendly option exists (Q08). */
  'friendlier-exists',
  /** When there is at least one measure. */
  'with-measure',
  /** When a rule of the city requires this signature (R3). */
  'sign-off-rule',
  /** Never asked of a person: the city's profile says it. */
  'by-profile',
] as const;
export type AskedRule = (typeof askedRules)[number];

/** Who usually knows the answer; `messages.catalogue.knows` names them. */
export const roles = [
  'drafting-unit',
  'climate-team',
  'social-department',
  'finance',
  'building-management',
  'procurement',
  'planning',
  'traffic-planning',
  'green-and-water',
  'economic-development',
  'statistics',
  'participation-office',
  'council-office',
] as const;
type Role = (typeof roles)[number];

/** Page of the pane on which the questions of a stage stand (taskpane/app/pages.ts). */
export const pageOfStage = {
  meta: 'overview',
  screening: 'screening',
  climate: 'climate',
  equity: 'equity',
  balance: 'balance',
  'sign-off': 'review',
} as const satisfies Record<Stage, string>;
export type QuestionPage = (typeof pageOfStage)[Stage];

/** One question (docs/sources.md#questions). Its words are `messages.catalogue.questions[code]`. */
export interface QuestionDescription {
  stage: Stage;
  half: Half | 'both';
  asked: AskedRule;
  /** Who usually knows, the most usual first. */
  knows: readonly Role[];
}

/** One answer to a question. Its name is `messages.catalogue.answers[key]`. */
export interface AnswerDescription<Code extends string, Field extends string> {
  question: Code;
  /** The field of the statement that shows it; none where the statement does not. */
  field?: Field;
  /** When it is asked, where that is more rarely than the question itself. */
  asked?: AskedRule;
  /** The answer itself, where a box for text is all that a form needs: the pane renders it from here. */
  textBox?: Lens<string>;
}
