import type { Messages } from '../messages';
import { answers } from './answers';
import { questionLabels } from './question-labels';
import { questions } from './questions';
import { climate, equity } from './screening';
import { tensions } from './tensions';

export const catalogue: Messages['catalogue'] = {
  halves: { climate: 'Climate', equity: 'Equity', both: 'Whole assessment' },
  climate,
  equity,
  questions,
  answers,
  ...questionLabels,
  tensions,
  open: {
    'screening-unanswered': 'A screening question has not been answered yet.',
    rating: 'The rating is missing.',
    reason: 'The reason for the rating is missing.',
    'group-effect': 'For one group it is not stated yet how it is affected.',
    'group-how': 'For one affected group it is not stated what affects it.',
    alternatives: 'A negative rating needs the alternatives that were considered.',
    'friendlier-answer':
      'It is still open whether a more climate-friendly option exists (yes, no or not known).',
    'friendlier-reason':
      'A more climate-friendly option exists. Please give the reason why it is not chosen.',
    measure: 'A negative rating needs at least one measure to make up for it.',
    'measure-what': 'One measure does not say what will be done.',
    'measure-owner': 'One measure does not say who is responsible.',
    'measure-date': 'One measure has no date.',
    'not-relevant-reason': 'A sentence is missing that says why the proposal has no effects here.',
  },
};
