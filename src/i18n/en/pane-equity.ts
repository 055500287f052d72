import type { Messages } from '../messages';

/** What the pane asks about equity. */
export const equity: Messages['pane']['equity'] = {
  groups: 'Groups affected',
  groupsLead: 'For each group: does it benefit or carry a burden, and how?',
  groupEffect: 'Effect',
  groupHow: 'How, and how much?',
  effectPlaceholder: 'Still open',
  effectBlank: 'Clear this answer',
  addGroup: 'Add a group',
  addGroupPlaceholder: 'Choose a group',
  removeGroup: (group) => `Remove: ${group}`,
  participation: 'Participation',
  who: 'Who has been or will be involved, and how?',
};
