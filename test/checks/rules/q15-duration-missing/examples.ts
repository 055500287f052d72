import type { Example } from '../../support/example';

export const examples: readonly Example<'Q15'>[] = [
  {
    title: 'Eine Investition ohne Dauer',
    language: 'de',
    lines: [
      '# Beschlussvorschlag',
      'Der Rat beschließt den Neubau der Feuerwache Nord mit Wärmepumpe.',
    ],
    fields: {
      'mitigation.rating': 'positiv (+)',
      'mitigation.reason': 'Die Wärmepumpe ersetzt die Ölheizung.',
    },
    finds: ['duration-missing'],
  },
  {
    title: 'Mit Nutzungsdauer',
    language: 'de',
    lines: [
      '# Beschlussvorschlag',
      'Der Rat beschließt den Neubau der Feuerwache Nord mit Wärmepumpe.',
    ],
    fields: {
      'mitigation.rating': 'positiv (+)',
      'mitigation.reason': 'Die Wärmepumpe ersetzt die Ölheizung für rund 20 Jahre.',
    },
    finds: [],
  },
];
