import type { Messages } from '../messages';

/** What the pane asks about alternatives, measures and follow-up. */
export const balance: Messages['pane']['balance'] = {
  alternatives: 'Alternatives',
  considered: 'Which options were considered?',
  consideredHint: 'Including doing nothing.',
  friendlier: 'Is there a more climate-friendly option?',
  friendlierReason: 'Why is it not chosen?',
  measures: 'Measures',
  measuresLead: 'What reduces disadvantages or strengthens benefits?',
  measure: (position) => `Measure ${position}`,
  measureWhat: 'What will be done?',
  measureOwner: 'Responsible (unit or function)',
  measureDate: 'By when?',
  addMeasure: 'Add a measure',
  removeMeasure: (position) => `Remove measure ${position}`,
  followUp: 'Follow-up',
  followUpWords: 'How will success show, who reports and when?',
  jumps: 'Parts of this page',
};
