import type { Example } from '../../support/example';

export const examples: readonly Example<'Q22'>[] = [
  {
    title: 'Ausführliche Einschätzung ohne Beteiligung',
    language: 'de',
    lines: ['# Beschlussvorschlag', 'Der Rat beschließt die Umgestaltung des Spielplatzes.'],
    fields: {
      'equity.rating': 'positiv (+)',
      'equity.reason': 'Kinder erhalten 600 m² mehr Spielfläche.',
      'groups.children-youth': 'Entlastung – Mehr Platz und neue Geräte.',
    },
    finds: ['participation-missing'],
  },
  {
    title: 'Beteiligt wird erst nach dem Beschluss',
    language: 'de',
    lines: [
      '# Beschlussvorschlag',
      'Der Rat beschließt die Umgestaltung des Spielplatzes.',
      '# Soziale Auswirkungen',
      'Kinder erhalten mehr Spielfläche, die Wirkung ist positiv. Eine Bürgerversammlung findet nach dem Beschluss statt.',
    ],
    finds: ['participation-late'],
  },
  {
    title: 'Beteiligung vor dem Beschluss',
    language: 'de',
    lines: ['# Beschlussvorschlag', 'Der Rat beschließt die Umgestaltung des Spielplatzes.'],
    fields: {
      'equity.rating': 'positiv (+)',
      'equity.reason': 'Kinder erhalten 600 m² mehr Spielfläche.',
      'groups.children-youth': 'Entlastung – Mehr Platz und neue Geräte.',
      participation: 'Kinder der Grundschule haben im Mai 2026 die Geräte ausgewählt.',
    },
    finds: [],
  },
  {
    title: 'Ein eigener Abschnitt der Vorlage sagt es',
    language: 'de',
    lines: [
      '# Beschlussvorschlag',
      'Der Rat beschließt die Sperrung der Marktstraße.',
      '# Soziale Auswirkungen',
      'Anwohnende haben längere Wege, das ist ein Nachteil.',
      '# Beteiligung',
      'Zwei Anwohnerversammlungen im März 2026.',
    ],
    finds: [],
  },
  {
    title: 'Full assessment without engagement',
    language: 'en',
    lines: ['# Recommendation', 'That Cabinet approves the new library hours.'],
    fields: {
      'equity.rating': 'mixed (+/−)',
      'equity.reason': 'Pupils gain Saturday hours, older people lose Tuesday mornings.',
      'groups.age': 'Benefit and burden – Saturday opening, closed on Tuesday mornings.',
    },
    finds: ['participation-missing'],
  },
  {
    title: 'Engagement only after the decision',
    language: 'en',
    lines: [
      '# Recommendation',
      'That Cabinet approves the new library hours.',
      '# Equality implications',
      'Older people lose Tuesday mornings, which is a negative effect. Users will be consulted after the decision.',
    ],
    finds: ['participation-late'],
  },
  {
    title: 'Engagement before the decision',
    language: 'en',
    lines: [
      '# Recommendation',
      'That Cabinet approves the new library hours.',
      '# Equality implications',
      'Older people lose Tuesday mornings, which is a negative effect. In May 2026 a survey of 800 users led to longer Saturdays.',
    ],
    finds: [],
  },
];
