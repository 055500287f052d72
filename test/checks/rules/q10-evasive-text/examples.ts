import type { Example } from '../../support/example';

const lines = ['# Beschlussvorschlag', 'Der Rat beschließt die Sanierung der Turnhalle.'];

export const examples: readonly Example<'Q10'>[] = [
  {
    title: 'Nur ein Verweis',
    language: 'de',
    lines: [...lines, '# Klimarelevanz', 'Siehe Sachverhalt.'],
    finds: ['evasive'],
  },
  {
    title: 'All residents benefit equally',
    language: 'en',
    lines: ['# Recommendation', 'That Cabinet approves the scheme.'],
    fields: { 'equity.rating': 'positive (+)', 'equity.reason': 'All residents benefit equally.' },
    finds: ['evasive'],
  },
  {
    title: 'Ein Satz mit Ursache und Umfang',
    language: 'de',
    lines,
    fields: {
      'mitigation.rating': 'positiv (+)',
      'mitigation.reason': 'Fernwärme ersetzt 128.000 kWh Erdgas im Jahr.',
    },
    finds: [],
  },
];
