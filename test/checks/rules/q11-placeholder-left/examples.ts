import type { Example } from '../../support/example';

const lines = ['# Beschlussvorschlag', 'Der Rat beschließt die Sanierung der Turnhalle.'];

export const examples: readonly Example<'Q11'>[] = [
  {
    title: 'Eine Anweisung der Vorlage steht noch da',
    language: 'de',
    lines,
    fields: {
      'mitigation.rating': 'positiv (+)',
      'mitigation.reason': '[Begründung: Was ändert sich, in welchem Umfang, wodurch?]',
    },
    finds: ['placeholder'],
  },
  {
    title: 'A note to complete later',
    language: 'en',
    lines: [
      '# Recommendation',
      'That Cabinet approves the scheme.',
      '# Climate implications',
      'Emissions fall by TBC tonnes CO2e a year.',
    ],
    finds: ['placeholder'],
  },
  {
    title: 'Ausgefüllt',
    language: 'de',
    lines,
    fields: {
      'mitigation.rating': 'positiv (+)',
      'mitigation.reason': 'Fernwärme ersetzt 128.000 kWh Erdgas im Jahr.',
    },
    finds: [],
  },
];
