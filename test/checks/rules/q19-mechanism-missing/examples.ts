import type { Example } from '../../support/example';

export const examples: readonly Example<'Q19'>[] = [
  {
    title: 'Die Gruppe ist nur „betroffen“',
    language: 'de',
    lines: ['# Beschlussvorschlag', 'Der Rat beschließt die neue Gebührensatzung.'],
    fields: {
      'equity.rating': 'negativ (−)',
      'equity.reason': 'Die Gebühren werden angepasst.',
      'groups.low-income': 'Belastung – Diese Gruppe ist besonders betroffen.',
    },
    finds: ['mechanism-missing'],
  },
  {
    title: 'Im freien Text bleibt es bei „profitieren“',
    language: 'de',
    lines: [
      '# Beschlussvorschlag',
      'Der Rat beschließt den Ausbau der Stadtbibliothek.',
      '# Soziale Auswirkungen',
      'Kinder und Jugendliche sowie Menschen mit Behinderungen profitieren von der Maßnahme.',
    ],
    finds: ['mechanism-missing'],
  },
  {
    title: 'Es steht dabei, was sich ändert',
    language: 'de',
    lines: ['# Beschlussvorschlag', 'Der Rat beschließt den Ausbau der Stadtbibliothek.'],
    fields: {
      'equity.rating': 'positiv (+)',
      'equity.reason': 'Der Ausbau schafft Lernplätze.',
      'groups.children-youth': 'Entlastung – Zwanzig kostenlose Lernplätze am Nachmittag.',
    },
    finds: [],
  },
  {
    title: 'Der nächste Satz sagt, wie',
    language: 'de',
    lines: [
      '# Beschlussvorschlag',
      'Der Rat beschließt den Ausbau der Stadtbibliothek.',
      '# Soziale Auswirkungen',
      'Kinder und Jugendliche profitieren. Sie erhalten kostenlose Lernplätze am Nachmittag.',
    ],
    finds: [],
  },
  {
    title: 'A group that is just “affected”',
    language: 'en',
    lines: ['# Recommendation', 'That Cabinet approves the new parking order.'],
    fields: {
      'equity.rating': 'negative (−)',
      'equity.reason': 'The order changes kerbside use.',
      'groups.disability': 'Burden – Disabled people may be affected.',
    },
    finds: ['mechanism-missing'],
  },
  {
    title: 'Free text that only says that they benefit',
    language: 'en',
    lines: [
      '# Recommendation',
      'That Cabinet approves the extension of the library.',
      '# Equality implications',
      'Children and older people will benefit from the proposal.',
    ],
    finds: ['mechanism-missing'],
  },
  {
    title: 'What changes is stated',
    language: 'en',
    lines: ['# Recommendation', 'That Cabinet approves the new parking order.'],
    fields: {
      'equity.rating': 'negative (−)',
      'equity.reason': 'The order changes kerbside use.',
      'groups.disability': 'Burden – Blue Badge bays move 80 metres away from the clinic.',
    },
    finds: [],
  },
];
