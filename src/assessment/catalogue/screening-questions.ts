import {
  climateQuestions,
  equityQuestions,
  type ClimateQuestion,
  type EquityQuestion,
} from '../catalogue';
import type { Half } from '../screening';
import type { Code } from './codes';
import type { Question, Role } from './question';

const climateKnows: Record<ClimateQuestion, readonly Role[]> = {
  programme: ['climate-team', 'drafting-unit'],
  intended: ['drafting-unit'],
  energy: ['building-management', 'drafting-unit'],
  buildings: ['building-management', 'drafting-unit'],
  mobility: ['traffic-planning', 'drafting-unit'],
  procurement: ['procurement', 'drafting-unit'],
  land: ['planning', 'green-and-water'],
  circular: ['drafting-unit', 'building-management'],
  behaviour: ['drafting-unit', 'climate-team'],
  exposure: ['green-and-water', 'planning'],
};

const equityKnows: Record<EquityQuestion, readonly Role[]> = {
  cost: ['drafting-unit', 'finance'],
  access: ['drafting-unit', 'social-department'],
  distribution: ['social-department', 'statistics'],
  health: ['green-and-water', 'drafting-unit'],
  jobs: ['economic-development', 'drafting-unit'],
  displacement: ['planning', 'social-department'],
  participation: ['participation-office', 'drafting-unit'],
  uptake: ['drafting-unit', 'social-department'],
};

/** Code of a screening question: S1 to S10, E1 to E8, in the order of the catalogue. */
export function screeningCode(half: Half, id: ClimateQuestion | EquityQuestion): Code {
  const ids: readonly string[] = half === 'climate' ? climateQuestions : equityQuestions;
  return `${half === 'climate' ? 'S' : 'E'}${ids.indexOf(id) + 1}` as Code;
}

function question(
  half: Half,
  id: ClimateQuestion | EquityQuestion,
  knows: readonly Role[],
): Question {
  const code = screeningCode(half, id);
  const programme = code === 'S1';
  return {
    code,
    stage: 'screening',
    half,
    asked: 'always',
    knows,
    paths: [
      `screening.${half}.${id}`,
      ...(programme ? ['screening.programme'] : []),
      'screening.reasons',
    ],
    narrower: {
      'screening.reasons': 'answered-no',
      ...(programme ? { 'screening.programme': 'in-programme' } : {}),
    },
    // The yes and no of screening stay in the stored part; the statement shows what follows from them.
    fields: programme ? ['climate.contribution'] : [],
    page: 'screening',
  };
}

/** Stage 1: S1 to S10, E1 to E8, and why nothing is relevant. */
export const screeningQuestions: readonly Question[] = [
  ...climateQuestions.map((id) => question('climate', id, climateKnows[id])),
  ...equityQuestions.map((id) => question('equity', id, equityKnows[id])),
  {
    code: 'S0',
    stage: 'screening',
    half: 'both',
    asked: 'half-closed',
    knows: ['drafting-unit', 'council-office'],
    paths: ['notRelevant.kind', 'notRelevant.reason'],
    fields: ['notRelevant.kind', 'notRelevant.reason'],
    page: 'screening',
  },
];
