import type { Messages } from '../messages';

/** The picture at a glance, and the same as a table. */
export const glance: Messages['pane']['review']['glance'] = {
  heading: 'At a glance',
  ratings: 'Ratings',
  fields: 'Fields of action',
  groups: 'Groups',
  picture: (what) => `Picture: ${what}. The table below says the same.`,
  asTable: 'As a table',
  what: 'What',
  rated: 'Result',
  fieldStates: {
    primary: 'affected, main field',
    affected: 'affected',
    unclear: 'unclear',
    untouched: 'not affected',
    open: 'still open',
  },
  open: 'still open',
  strong: 'strong',
};
