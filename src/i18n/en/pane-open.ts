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
  },
};
