import type { Messages } from '../messages';

/** What the pane says about sign-off. */
export const review: Messages['pane']['review'] = {
  signOff: 'Sign-off',
  signOffLead:
    'Date and function are enough, no names. May stay empty until the team has signed off.',
  climateTeam: 'Climate team',
  socialDepartment: 'Equalities or social services',
  signOffHint: 'For example “23 November 2026, climate officer”.',
  signOffHintSocial: 'For example “24 November 2026, equalities officer”.',
};
