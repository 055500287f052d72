import type { Question } from './question';

const meta = {
  stage: 'meta',
  half: 'both',
  asked: 'always',
  fields: [],
  page: 'overview',
} as const;

/** Who drafts the assessment, and when: META. Title and number are the document's own. */
export const metaQuestions: readonly Question[] = [
  { ...meta, code: 'M-unit', knows: ['drafting-unit'], paths: ['meta.unit'] },
  { ...meta, code: 'M-author', knows: ['drafting-unit'], paths: ['meta.author'] },
  { ...meta, code: 'M-date', knows: ['drafting-unit'], paths: ['meta.date'] },
];

/** Who signs off: R1 to R3. */
export const signOffQuestions: readonly Question[] = [
  {
    code: 'R1',
    stage: 'sign-off',
    half: 'climate',
    asked: 'sign-off-rule',
    knows: ['climate-team'],
    paths: ['signOff.climateTeam'],
    fields: ['signOff.climateTeam'],
    page: 'review',
  },
  {
    code: 'R2',
    stage: 'sign-off',
    half: 'equity',
    asked: 'sign-off-rule',
    knows: ['social-department'],
    paths: ['signOff.socialDepartment'],
    fields: ['signOff.socialDepartment'],
    page: 'review',
  },
  {
    code: 'R3',
    stage: 'sign-off',
    half: 'both',
    asked: 'by-profile',
    knows: ['council-office', 'climate-team', 'social-department'],
    paths: [],
    fields: [],
    page: 'review',
  },
];
