import type { Example } from '../example';

const lines = ['# Beschlussvorschlag', 'Der Rat beschließt 12 Ladepunkte am Rathaus.'];
const fields = {
  'mitigation.rating': 'positiv (+)',
  'mitigation.reason': 'Zwölf Dienstwagen fahren künftig elektrisch.',
};

export const examples: readonly Example[] = [
  {
    title: 'Der Beschluss wurde nach der Bewertung geändert',
    language: 'de',
    lines,
    fields,
    stored: { fingerprint: { decision: 'former', title: null } },
    finds: ['decision-changed'],
  },
  { title: 'Seit der Bewertung unverändert', language: 'de', lines, fields, stored: {}, finds: [] },
];
