import { answer, other, type Part } from './part';

const option = 'alternatives.options.<id>';
const measure = 'measures.<id>';
const sorts = 'not: it orders the measures and tells the checks what a measure is for';

/** Alternatives, balance, follow-up and sign-off. */
export const balanceParts: readonly Part[] = [
  other(
    'A1',
    'Option, doing nothing among them',
    `answers.${option}.id`,
    'options.<id>.what',
    'balance: rows of the table',
  ),
  answer('A1', 'What the option is', `${option}.what`, 'options.<id>.what'),
  answer('A1', 'Climate effect', `${option}.climate`, 'options.<id>.climate'),
  answer('A1', 'Equity effect', `${option}.equity`, 'options.<id>.equity'),
  answer('A1', 'Cost', `${option}.cost`, 'options.<id>.cost'),
  answer('A1', 'Reason for or against', `${option}.reason`, 'options.<id>.reason'),
  answer('A1', 'Options in free text', 'alternatives.considered', 'alternatives.considered'),
  answer(
    'A2',
    'A more climate-friendly option exists',
    'alternatives.friendlier',
    'alternatives.friendlier',
  ),
  answer('A2', 'Kind of reason', 'alternatives.ground', 'alternatives.reason'),
  answer('A2', 'Reason in words', 'alternatives.reason', 'alternatives.reason'),
  answer('A3', 'Co-benefits', 'coBenefits', 'coBenefits'),
  other(
    'A4',
    'Tension',
    'answers.tensions.<id>.id',
    'tensions.<id>',
    'balance: tensions found in the answers',
  ),
  answer('A4', 'Measure for it', 'tensions.<id>.measure', 'tensions.<id>'),
  other(
    'M1',
    'Measure',
    `answers.${measure}.id`,
    'measures.<id>.what',
    'balance: list of measures',
  ),
  answer('M1', 'What', `${measure}.what`, 'measures.<id>.what'),
  answer('M1', 'For which effect', `${measure}.aim`, sorts),
  answer('M1', 'Cost', `${measure}.cost`, 'measures.<id>.cost'),
  answer('M1', 'In the budget', `${measure}.budgeted`, 'measures.<id>.cost'),
  answer('M1', 'Owner', `${measure}.owner`, 'measures.<id>.owner'),
  answer('M1', 'Date', `${measure}.date`, 'measures.<id>.date'),
  answer('M2', 'Reduce first, compensate last', `${measure}.kind`, 'measures.<id>.what'),
  answer('M3', 'Indicator', 'indicator.what', 'followUp'),
  answer('M3', 'Baseline', 'indicator.baseline', 'followUp'),
  answer('M3', 'Target', 'indicator.target', 'followUp'),
  answer('M3', 'Data source', 'indicator.source', 'followUp'),
  answer('M3', 'Reporting date', 'indicator.date', 'followUp'),
  answer('M3', 'Follow-up in own words', 'followUp', 'followUp'),
  answer('M4', 'Responsible unit or job role', 'responsible', 'followUp'),
  answer('M5', 'Review: date', 'review.date', 'review'),
  answer('M5', 'Review: trigger', 'review.trigger', 'review'),
  ...signature('R1', 'climateTeam'),
  ...signature('R2', 'socialDepartment'),
  other(
    'R3',
    'When a signature is required',
    'profile.id',
    'not: a rule of the city; its result is the signature',
    'review: says why a signature is needed',
  ),
];

function signature(code: 'R1' | 'R2', signer: 'climateTeam' | 'socialDepartment'): Part[] {
  const field = `signOff.${signer}`;
  return [
    answer(code, 'Seen, confirmed or returned', `${field}.state`, field),
    answer(code, 'Job role', `${field}.by`, field),
    answer(code, 'Date', `${field}.date`, field),
    answer(code, 'Comment', `${field}.comment`, 'not: a message to the drafting team'),
    other(
      code,
      'What was signed',
      `answers.${field}.of`,
      'not: tells what changed since',
      'review: what changed since',
    ),
  ];
}
