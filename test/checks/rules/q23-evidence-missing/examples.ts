import type { Example } from '../../support/example';

export const examples: readonly Example<'Q23'>[] = [
  {
    title: 'Keine Grundlage genannt',
    language: 'de',
    lines: ['# Beschlussvorschlag', 'Der Rat beschließt die Umgestaltung des Spielplatzes.'],
    fields: {
      'equity.rating': 'positiv (+)',
      'equity.reason': 'Kinder erhalten mehr Spielfläche.',
      'groups.children-youth': 'Entlastung – Mehr Platz und neue Geräte.',
    },
    finds: ['evidence-missing'],
  },
  {
    title: 'Im freien Text dasselbe',
    language: 'de',
    lines: [
      '# Beschlussvorschlag',
      'Der Rat beschließt die Sperrung der Marktstraße.',
      '# Soziale Auswirkungen',
      'Familien haben es leichter, die Wirkung ist positiv.',
    ],
    finds: ['evidence-missing'],
  },
  {
    title: 'Zahlen aus dem Sozialbericht',
    language: 'de',
    lines: [
      '# Beschlussvorschlag',
      'Der Rat beschließt die Umgestaltung des Spielplatzes.',
      '# Soziale Auswirkungen',
      'Im Quartier leben laut Sozialbericht viele Familien ohne Garten; sie werden entlastet.',
    ],
    finds: [],
  },
  {
    title: 'No basis given',
    language: 'en',
    lines: ['# Recommendation', 'That Cabinet approves the new library hours.'],
    fields: {
      'equity.rating': 'positive (+)',
      'equity.reason': 'Pupils can study on Saturdays.',
      'groups.age': 'Benefit – Quiet places to study on Saturdays.',
    },
    finds: ['evidence-missing'],
  },
  {
    title: 'Free text without a basis',
    language: 'en',
    lines: [
      '# Recommendation',
      'That Cabinet approves the new library hours.',
      '# Equality implications',
      'Pupils can study on Saturdays, which is a positive effect.',
    ],
    finds: ['evidence-missing'],
  },
  {
    title: 'The basis is stated',
    language: 'en',
    lines: [
      '# Recommendation',
      'That Cabinet approves the new library hours.',
      '# Equality implications',
      'Pupils can study on Saturdays, which is a positive effect; a survey at three schools asked for it.',
    ],
    finds: [],
  },
];
