import { counted } from './counted';
import type { Messages } from '../messages';

/** What the pane asks about climate. */
export const climate: Messages['pane']['climate'] = {
  jumps: 'Parts of this page',
  choose: 'Please choose',
  open: 'Still open',
  clear: 'Clear this answer',
  fields: 'Fields of action',
  acceptFields: (count) =>
    count === 1
      ? 'Accept the suggested field of action'
      : `Accept ${count} suggested fields of action`,
  chooseFields: 'Choose fields of action',
  otherFields: 'Other fields of action',
  primary: 'Affected most',
  figures: 'Calculate the amount',
  figuresLead:
    'Enter what you know: kilowatt hours, kilometres or miles, areas. The tonnes are calculated for you. Leave out what you do not know.',
  addFirst: 'What changes?',
  addAnother: 'What else changes?',
  addPlaceholder: 'Add …',
  removeActivity: (title) => `Remove: ${title}`,
  knownNote: 'From which calculation?',
  activityNote: 'Name (optional)',
  notANumber: 'This is not a number. Write for example 1,234.5.',
  sum: 'Calculation',
  result: 'Result',
  factors: (count) => `${counted(count, 'emission factor', 'emission factors')} with source`,
  thresholds: (rating) =>
    `By the thresholds in the council’s template the rating “${rating}” fits this amount.`,
  thresholdsAgree: (rating) =>
    `Your rating “${rating}” agrees with the thresholds in the council’s template.`,
  spreadOver: (years) => `What occurs once is spread over ${String(years)} years for this.`,
  acceptRating: (rating) => `Accept “${rating}”`,
  exposures: 'What changes for heat, water, drought and nature?',
  floodArea: 'Is the place in an area at risk of flooding?',
  method: 'How was the amount found?',
  boundary: 'What does the amount cover?',
  baseline: 'What happens without this decision?',
  baselineHint: 'What is it compared with? For example: “The gas boiler goes on running.”',
  duration: 'How long does the effect last?',
  lifetime: 'Lifetime',
  lifetimeHint: 'For so long the decision binds the council.',
  years: 'years',
  programme: 'Measure in the climate programme, with its number',
  contribution: 'Contribution to the climate programme or budget',
  confidence: 'How sure are the figures?',
  socialCost: 'Name the social cost of carbon in the statement',
};
