/** Version of the questions; stored with every assessment. */
export const catalogueVersion = '2';

/**
 * Stage 1, climate, S1 to S10 (docs/sources.md#questions). The wording is in `i18n/`; a profile may
 * change it.
 */
export const climateQuestions = [
  'programme',
  'intended',
  'energy',
  'buildings',
  'mobility',
  'procurement',
  'land',
  'circular',
  'behaviour',
  'exposure',
] as const;

/** Stage 1, equity, E1 to E8 (docs/sources.md#questions). */
export const equityQuestions = [
  'cost',
  'access',
  'distribution',
  'health',
  'jobs',
  'displacement',
  'participation',
  'uptake',
] as const;

export type ClimateQuestion = (typeof climateQuestions)[number];
export type EquityQuestion = (typeof equityQuestions)[number];

/** The three rows of the statement. */
export const dimensions = ['mitigation', 'adaptation', 'equity'] as const;
export type Dimension = (typeof dimensions)[number];
