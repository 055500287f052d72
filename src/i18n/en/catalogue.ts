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
    'option-reason': 'One option considered does not say why it is or is not chosen.',
    'friendlier-ground':
      'For the more climate-friendly option the kind of reason is missing, for example cost or time.',
    'compensation-only':
      'The measures only compensate. One that reduces the disadvantage itself is better.',
    tension: 'A tension between climate and equity has no measure yet.',
    pending: 'One entry is marked as not yet known.',
    reconfirm: 'One entry comes from an earlier proposal and still has to be confirmed.',
    'figures-incomplete': 'A calculation lacks some of its figures.',
    method: 'It is not stated how the amount was found.',
    confidence: 'It is not stated how certain the amount is.',
    sources: 'It is not stated where the data for the amount come from.',
    duration: 'It is not stated how long the effect lasts.',
    lifetime: 'It is not stated for how many years the building or equipment will be used.',
    districts: 'It is not stated which areas are concerned.',
    evidence: 'It is not stated what the equity rating is based on.',
    'participation-timing':
      'It is not stated whether those affected are involved before or after the decision.',
    indicator: 'It is not stated how success will be measured.',
    review: 'It is not stated when or on what occasion the decision will be reviewed.',
  },
};
