import type { Messages } from '../messages';

/** What the pane says about the ratings, whichever half they belong to. */
export const rated: Messages['pane']['rated'] = {
  dimensions: {
    mitigation: 'Climate mitigation',
    adaptation: 'Climate adaptation',
    equity: 'Social equity',
  },
  dimensionHelp: {
    mitigation: 'Does the proposal change greenhouse gas emissions?',
    adaptation:
      'Does it make the place better prepared for heat, heavy rain and drought, or more exposed?',
    equity: 'Who benefits, who carries burdens?',
  },
  rating: 'Rating',
  ratingPlaceholder: 'Not rated yet',
  ratingBlank: 'Clear the rating',
  amount: 'Order of magnitude',
  amountHints: {
    mitigation:
      'With unit and period, for example “about −42 t CO2e per year, estimated”. May stay empty.',
    adaptation: 'For example “about 300 m² unsealed, 12 new trees”. May stay empty.',
    equity: 'For example “about 1,200 households, £8 per month”. May stay empty.',
  },
  amountCalculated: 'Calculated from your answers; the statement says it so.',
  amountOwn: (calculated) => `Your text holds. Calculated: ${calculated}`,
  rewordAmount: 'Change the text',
  useCalculated: 'Use the calculated text again',
  reason: 'Reason',
  reasonHint: 'What changes, by what means, and how much?',
};
