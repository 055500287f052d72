import { answer, other, type Part } from './part';

/** Stage 2, equity. */
export const equityParts: readonly Part[] = [
  other(
    'Q1',
    'Group',
    'answers.groups.<id>.group',
    'groups.<id>',
    'equity: the groups of the profile',
  ),
  answer('Q1', 'Benefit, burden, both, none or unknown', 'groups.<id>.effect', 'groups.<id>'),
  answer('Q1', 'Strength', 'groups.<id>.strength', 'groups.<id>'),
  answer('Q1', 'Why: how it comes about', 'groups.<id>.how', 'groups.<id>'),
  answer('Q2', 'Districts and social areas', 'social.districts', 'social.districts'),
  answer('Q3', 'Access: geographic', 'social.geographic', 'social.geographic'),
  answer('Q3', 'Access: barriers', 'social.barriers', 'social.barriers'),
  answer('Q3', 'Access: affordability', 'social.affordability', 'social.affordability'),
  answer(
    'Q4',
    'Opportunity: jobs, skills, small business, ownership',
    'social.opportunity',
    'social.opportunity',
  ),
  answer(
    'Q5',
    'Participation: before or after the decision',
    'participation.timing',
    'participation.timing',
  ),
  answer('Q5', 'Who was involved, and how', 'participation.who', 'participation'),
  answer('Q5', 'What changed because of it', 'participation.changed', 'participation.changed'),
  answer('Q5', 'What is planned', 'participation.planned', 'participation.planned'),
  answer(
    'Q5',
    'Barriers: language, time, digital',
    'participation.barriers',
    'participation.barriers',
  ),
  answer('Q6', 'Cost per household and month', 'social.costPerMonth', 'equity.amount'),
  answer('Q6', 'Relief for low income', 'social.relief', 'equity.amount'),
  answer('Q7', 'Who pays and who gains', 'social.payers', 'social.payers'),
  answer(
    'Q8',
    'Cumulative effects and combined disadvantages',
    'social.cumulative',
    'social.cumulative',
  ),
  answer('Q9', 'Evidence', 'social.evidence', 'social.evidence'),
  answer('Q10', 'Rating', 'equity.rating', 'equity.rating'),
  answer('Q10', 'Extent', 'equity.amount', 'equity.amount'),
  answer('Q10', 'Reasoning', 'equity.reason', 'equity.reason'),
];
