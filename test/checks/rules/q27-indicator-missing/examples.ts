import type { Example } from '../../support/example';

const lines = ['# Beschlussvorschlag', 'Der Rat beschließt höhere Parkgebühren in der Innenstadt.'];
const measure = {
  'measures.m1.what': 'Ermäßigte Monatskarte für Beschäftigte in Schichtarbeit',
  'measures.m1.owner': 'Ordnungsamt',
  'measures.m1.date': '01.03.2027',
};
const english = ['# Recommendation', 'That Cabinet approves higher parking charges.'];
const action = {
  'measures.m1.what': 'Half-price permits for shift workers',
  'measures.m1.owner': 'Parking services',
  'measures.m1.date': '1 March 2027',
};

export const examples: readonly Example<'Q27'>[] = [
  {
    title: 'Maßnahme ohne Kennzahl',
    language: 'de',
    lines,
    fields: measure,
    finds: ['indicator-missing'],
  },
  {
    title: 'Erfolgskontrolle leer',
    language: 'de',
    lines,
    fields: { ...measure, followUp: '–' },
    finds: ['indicator-missing'],
  },
  {
    title: 'Mit Erfolgskontrolle',
    language: 'de',
    lines,
    fields: {
      ...measure,
      followUp: 'Zahl der Monatskarten, Bericht an den Ausschuss im März 2028',
    },
    finds: [],
  },
  {
    title: 'An action nobody measures',
    language: 'en',
    lines: english,
    fields: action,
    finds: ['indicator-missing'],
  },
  {
    title: 'Monitoring left empty',
    language: 'en',
    lines: english,
    fields: { ...action, followUp: '–' },
    finds: ['indicator-missing'],
  },
  {
    title: 'Measured in the reason',
    language: 'en',
    lines: english,
    fields: {
      ...action,
      'equity.reason': 'The number of half-price permits is reported to the committee every year.',
    },
    finds: [],
  },
];
