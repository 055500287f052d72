import type {
  frameQuestions as german,
  screeningAnswers as germanScreening,
} from '../de/questions-frame';

export const frameQuestions: typeof german = {
  'M-unit': {
    question: 'Which team drafts the proposal?',
    why: 'Anyone who asks later should know whom to ask. The team stays right when people move on.',
    good: 'Education department, school buildings team.',
    poor: '“The council.” It does not say which team is meant.',
  },
  'M-author': {
    question: 'Who filled in the assessment (job role)?',
    why: 'The role shows from which point of view it was assessed. A name is not needed.',
    good: 'Project lead, school buildings.',
    poor: '“Officer.” It does not say for which field of work.',
  },
  'M-date': {
    question: 'When was the assessment made?',
    why: 'The date shows whether it still fits the text of the proposal, and which figures were at hand.',
    good: '12 October 2026, before the first committee meeting.',
    poor: '“Autumn.” The day and the year are missing.',
  },
  S0: {
    question: 'Why does the proposal have no effects here?',
    why: 'A “no” convinces when it gives a reason from what the proposal does. One sentence is enough.',
    good: 'The proposal fills one seat on the education committee; it leads to no building work, purchase, traffic or charges.',
    poor: '“No implications.” The reason is missing: what does the proposal decide, and what does it not?',
  },
  R1: {
    question: 'Has the climate team seen, confirmed or returned the assessment?',
    why: 'The drafting team knows the matter, the climate team knows the effects. Councillors should see that both have looked at it.',
    good: 'Confirmed on 14 October 2026, climate team. Comment: emissions from construction are estimated from benchmarks.',
    poor: '“Has been agreed.” It does not say who confirmed what, and when.',
  },
  R2: {
    question: 'Has the social department seen, confirmed or returned the assessment?',
    why: 'The social department knows how the affected groups and areas live. Its view guards against effects that are otherwise missed.',
    good: 'Returned on 15 October 2026, social planning. Comment: please add what the charge means for households on housing benefit.',
    poor: '“Not agreed.” It does not say what should be added or changed.',
  },
  R3: {
    question: 'When must the climate team and the social department confirm?',
    why: 'The council settles it once for all proposals. Sign-off then does not depend on the single case.',
    good: 'For a negative or strongly positive rating, from 100 t CO2e a year (threshold in the council’s profile), and when the effect is not known yet.',
    poor: '“For important proposals.” It does not say how to tell that a proposal is important.',
  },
};

export const screeningAnswers: typeof germanScreening = {
  'meta.unit': 'Team',
  'meta.author': 'Filled in by (job role)',
  'meta.date': 'Date of the assessment',
  'screening.climate.programme': 'Climate programme',
  'screening.climate.intended': 'Climate as an aim',
  'screening.climate.energy': 'Energy',
  'screening.climate.buildings': 'Buildings',
  'screening.climate.mobility': 'Travel',
  'screening.climate.procurement': 'Procurement',
  'screening.climate.land': 'Land and green space',
  'screening.climate.circular': 'Waste and reuse',
  'screening.climate.behaviour': 'Behaviour',
  'screening.climate.exposure': 'Heat, rain and drought',
  'screening.equity.cost': 'Costs for households',
  'screening.equity.access': 'Access',
  'screening.equity.distribution': 'Spread over areas and groups',
  'screening.equity.health': 'Health and environment',
  'screening.equity.jobs': 'Work and training',
  'screening.equity.displacement': 'Rents and displacement',
  'screening.equity.participation': 'Involvement',
  'screening.equity.uptake': 'Unequal take-up',
  'screening.programme': 'Action of the climate programme, with its number',
  'screening.reasons': 'Why “no” all the same',
  'notRelevant.kind': 'Kind of proposal',
  'notRelevant.reason': 'Reason why nothing is affected',
};
