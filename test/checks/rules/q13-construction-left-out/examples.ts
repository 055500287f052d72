import type { Example } from '../../support/example';

export const examples: readonly Example<'Q13'>[] = [
  {
    title: 'Neubau, nur der Betrieb beziffert',
    language: 'de',
    lines: [
      '# Beschlussvorschlag',
      'Der Rat beschließt den Neubau der Feuerwache Nord mit Wärmepumpe.',
    ],
    fields: {
      'mitigation.rating': 'positiv (+)',
      'mitigation.amount': '−12 t CO2e pro Jahr',
      'mitigation.reason': 'Die neue Wache braucht weniger Wärme als die alte.',
    },
    finds: ['construction-left-out'],
  },
  {
    title: 'Der Bau ist mitgerechnet',
    language: 'de',
    lines: [
      '# Beschlussvorschlag',
      'Der Rat beschließt den Neubau der Feuerwache Nord mit Wärmepumpe.',
    ],
    fields: {
      'mitigation.rating': 'uneinheitlich (+/−)',
      'mitigation.amount': '−12 t CO2e pro Jahr; einmalig rund +700 t CO2e durch den Bau',
      'mitigation.reason': 'Weniger Wärme im Betrieb, Emissionen durch den Bau.',
    },
    finds: [],
  },
];
