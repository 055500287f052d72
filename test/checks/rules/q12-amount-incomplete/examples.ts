import type { Example } from '../../support/example';

export const examples: readonly Example<'Q12'>[] = [
  {
    title: 'Eine Menge ohne Zeitraum',
    language: 'de',
    lines: [
      '# Beschlussvorschlag',
      'Der Rat beschließt den Neubau der Feuerwache Nord mit Wärmepumpe.',
    ],
    fields: {
      'mitigation.rating': 'positiv (+)',
      'mitigation.amount': '−42 t CO2e',
      'mitigation.reason': 'Fernwärme ersetzt Gas.',
    },
    finds: ['amount-without-period'],
  },
  {
    title: 'Nur eine Zahl',
    language: 'de',
    lines: [
      '# Beschlussvorschlag',
      'Der Rat beschließt den Neubau der Feuerwache Nord mit Wärmepumpe.',
    ],
    fields: {
      'mitigation.rating': 'positiv (+)',
      'mitigation.amount': 'rund 42',
      'mitigation.reason': 'Fernwärme ersetzt Gas.',
    },
    finds: ['amount-without-unit'],
  },
  {
    title: 'Kilograms taken for tonnes',
    language: 'en',
    lines: ['# Recommendation', 'That Cabinet approves solar panels on the depot.'],
    fields: {
      'mitigation.rating': 'positive (+)',
      'mitigation.amount': '−420,000 t CO2e a year',
      'mitigation.reason': 'LED street lighting.',
    },
    finds: ['amount-implausible'],
  },
  {
    title: 'Mit Einheit und Zeitraum',
    language: 'de',
    lines: [
      '# Beschlussvorschlag',
      'Der Rat beschließt den Neubau der Feuerwache Nord mit Wärmepumpe.',
    ],
    fields: {
      'mitigation.rating': 'positiv (+)',
      'mitigation.amount': '−42 t CO2e pro Jahr',
      'mitigation.reason': 'Fernwärme ersetzt Gas.',
    },
    finds: [],
  },
  {
    title: 'A range with a sign at both ends',
    language: 'en',
    lines: ['# Recommendation', 'That Cabinet approves the depot move.'],
    fields: {
      'mitigation.rating': 'negative (−)',
      'mitigation.amount': '+40 to +60 tCO2e p.a.',
      'mitigation.reason': 'Lorries drive 2.1 miles further on each round.',
    },
    finds: [],
  },
];
