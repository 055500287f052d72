import { counted } from '../counted';
import type { Messages } from '../messages';

/** What is still open, and what the screening closed. */
export const open: Messages['pane']['open'] = {
  jumpOpen: (count) => `${count} open`,
  count: (count) => `${counted(count, 'entry is', 'entries are')} still open here.`,
  note: 'You can insert the statement now and complete it later.',
  none: 'Everything needed on this page has been answered.',
  edited: 'Edited in the document',
  remove: 'Remove',
  pending: 'Not yet known',
  pendingNamed: (what) => `Not yet known: ${what}`,
  pendingUntil: 'To follow by',
  further: 'Further details',
  furtherOpen: (count) => `Further details (${count} open)`,
  furtherRecommended: (count) => `Further details (${count} recommended)`,
  notOpened:
    'The screening has not found anything to assess yet. Please answer the screening questions first.',
  notRelevantHeading: {
    climate: 'Climate: not affected',
    equity: 'Equity: not affected',
    both: 'Nothing affected',
  },
  notRelevant: {
    climate:
      'The screening found no effect on climate. One sentence that gives the reason is enough.',
    equity:
      'The screening found no effect on equity. One sentence that gives the reason is enough.',
    both: 'The screening found no effect. One sentence that gives the reason is enough.',
  },
  hints: {
    'screening-unanswered': 'Not answered yet',
    rating: 'Still open: rating',
    reason: 'Still open: reason',
    'group-effect': 'Still open: effect',
    'group-how': 'Still open: how',
    alternatives: 'Still open: options considered, because something gets worse',
    'friendlier-answer': 'Still open: yes, no or unclear',
    'friendlier-reason': 'Still open: the reason',
    measure: 'Still open: at least one measure, because something gets worse',
    'measure-what': 'Still open: what will be done',
    'measure-owner': 'Still open: who is responsible',
    'measure-date': 'Still open: the date',
    'not-relevant-reason': 'Still open: a sentence that refers to this proposal',
    'option-reason': 'Still open: why it is or is not chosen',
    'friendlier-ground': 'Recommended: the kind of reason',
    'compensation-only': 'Recommended: a measure that reduces the disadvantage itself',
    tension: 'Still open: a measure for this tension',
    pending: 'Marked as not yet known',
    reconfirm: 'From an earlier proposal: please confirm',
    'figures-incomplete': 'Recommended: the missing figures of the calculation',
    method: 'Recommended: how the amount was found',
    confidence: 'Recommended: how certain the amount is',
    sources: 'Recommended: where the data come from',
    duration: 'Recommended: how long the effect lasts',
    lifetime: 'Recommended: years of use',
    districts: 'Recommended: areas concerned',
    evidence: 'Recommended: what the rating is based on',
    'participation-timing': 'Recommended: when people are involved',
    indicator: 'Recommended: how success will be measured',
    review: 'Recommended: date or occasion of the review',
  },
};
