import type { Example } from '../../support/example';

export const examples: readonly Example<'Q17'>[] = [
  {
    title: 'Eine Menge ohne Grundlage',
    language: 'de',
    lines: [
      '# Beschlussvorschlag',
      'Der Rat beschließt den Neubau der Feuerwache Nord mit Wärmepumpe.',
    ],
    fields: {
      'mitigation.rating': 'positiv (+)',
      'mitigation.amount': '−42 t CO2e pro Jahr',
      'mitigation.reason': 'Der Tausch der Heizung wirkt sich günstig aus.',
    },
    finds: ['basis-missing'],
  },
  {
    title: 'Mit Grundlage',
    language: 'de',
    lines: [
      '# Beschlussvorschlag',
      'Der Rat beschließt den Neubau der Feuerwache Nord mit Wärmepumpe.',
    ],
    fields: {
      'mitigation.rating': 'positiv (+)',
      'mitigation.amount': '−42 t CO2e pro Jahr',
      'mitigation.reason':
        '128.000 kWh Erdgas entfallen; berechnet mit dem Faktor des Gebäudeenergiegesetzes.',
    },
    finds: [],
  },
];
