import type { Signer } from '../schema/sign-off';
import type { AnswerKey } from './answer-key';
import type { FieldDescription } from './field';
import type { AnswerDescription, QuestionDescription } from './question';

const meta = { stage: 'meta', half: 'both', asked: 'always', knows: ['drafting-unit'] } as const;

/** Who drafts the assessment, and when: META. Title and number are the document's own. */
export const metaQuestions = {
  'M-unit': meta,
  'M-author': meta,
  'M-date': meta,
} as const satisfies Record<string, QuestionDescription>;

/** Not in the statement: the proposal itself names its unit, the rest is a record for later readers. */
export const metaAnswers = {
  'meta.unit': { question: 'M-unit' },
  'meta.author': { question: 'M-author' },
  'meta.date': { question: 'M-date' },
} as const satisfies Record<
  Extract<AnswerKey, `meta.${string}`>,
  AnswerDescription<keyof typeof metaQuestions, never>
>;

/** Who signs off: R1 to R3. */
export const signOffQuestions = {
  R1: { stage: 'sign-off', half: 'climate', asked: 'sign-off-rule', knows: ['climate-team'] },
  R2: { stage: 'sign-off', half: 'equity', asked: 'sign-off-rule', knows: ['social-department'] },
  R3: {
    stage: 'sign-off',
    half: 'both',
    asked: 'by-profile',
    knows: ['council-office', 'climate-team', 'social-department'],
  },
} as const satisfies Record<string, QuestionDescription>;

/** The signatures. */
export const signOffFields = {
  'signOff.climateTeam': { place: 'signOff', label: 'climateTeam', short: true, template: 'date' },
  'signOff.socialDepartment': {
    place: 'signOff',
    label: 'socialDepartment',
    short: true,
    template: 'date',
  },
} as const satisfies Record<`signOff.${Signer}`, FieldDescription>;

/** What a signature says; the comment is a message to the drafting team. */
export const signOffAnswers = {
  'signOff.climateTeam.state': { question: 'R1', field: 'signOff.climateTeam' },
  'signOff.climateTeam.by': { question: 'R1', field: 'signOff.climateTeam' },
  'signOff.climateTeam.date': { question: 'R1', field: 'signOff.climateTeam' },
  'signOff.climateTeam.comment': { question: 'R1' },
  'signOff.socialDepartment.state': { question: 'R2', field: 'signOff.socialDepartment' },
  'signOff.socialDepartment.by': { question: 'R2', field: 'signOff.socialDepartment' },
  'signOff.socialDepartment.date': { question: 'R2', field: 'signOff.socialDepartment' },
  'signOff.socialDepartment.comment': { question: 'R2' },
} as const satisfies Record<
  Extract<AnswerKey, `signOff.${string}`>,
  AnswerDescription<keyof typeof signOffQuestions, keyof typeof signOffFields>
>;
