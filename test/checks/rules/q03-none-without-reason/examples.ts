import type { Example } from '../../support/example';

const lines = ['# Beschlussvorschlag', 'Der Rat benennt die Mitglieder des Seniorenbeirats.'];

export const examples: readonly Example<'Q03'>[] = [
  {
    title: '„Keine“ und sonst nichts',
    language: 'de',
    lines: [...lines, '# Klimarelevanz', 'Keine Auswirkungen auf das Klima.'],
    finds: ['none-without-reason'],
  },
  {
    title: 'No implications, no reason',
    language: 'en',
    lines: [
      '# Recommendation',
      'That members are appointed to the panel.',
      '# Climate implications',
      'There are no climate implications arising from this report.',
    ],
    finds: ['none-without-reason'],
  },
  {
    title: 'Ein Grund, der zu dieser Vorlage gehört',
    language: 'de',
    lines,
    fields: {
      'notRelevant.reason':
        'Die Vorlage besetzt nur den Seniorenbeirat neu; Bau, Einkauf und Gebühren bleiben unberührt.',
    },
    finds: [],
  },
];
