import type { Example } from '../../support/example';

export const examples: readonly Example<'Q24'>[] = [
  {
    title: 'Eine Belastung für sich betrachtet',
    language: 'de',
    lines: ['# Beschlussvorschlag', 'Der Rat beschließt die Verlegung des Bürgerbüros.'],
    fields: {
      'equity.rating': 'negativ (−)',
      'equity.reason': 'Das Bürgerbüro zieht an den Stadtrand.',
      'groups.older-people': 'Belastung – Der Weg wird zwei Kilometer länger.',
    },
    finds: ['cumulative-missing'],
  },
  {
    title: 'Zwei Gruppen tragen mehr, ohne Blick auf beide zugleich',
    language: 'de',
    lines: ['# Beschlussvorschlag', 'Der Rat beschließt die neue Abfallsatzung.'],
    fields: {
      'equity.rating': 'uneinheitlich (+/−)',
      'equity.reason': 'Kleine Haushalte zahlen weniger, große mehr.',
      'groups.single-parents': 'Belastung – Die große Tonne kostet vier Euro mehr im Monat.',
      'groups.carers': 'Belastung – Mehr Abfall durch Pflege füllt die große Tonne.',
    },
    finds: ['cumulative-missing'],
  },
  {
    title: 'Andere Entscheidungen sind bedacht',
    language: 'de',
    lines: ['# Beschlussvorschlag', 'Der Rat beschließt die Verlegung des Bürgerbüros.'],
    fields: {
      'equity.rating': 'negativ (−)',
      'equity.reason': 'Das Bürgerbüro zieht an den Stadtrand.',
      'groups.older-people': 'Belastung – Der Weg wird zwei Kilometer länger.',
      'social.cumulative': 'Im selben Stadtteil schließt 2027 die Zweigstelle der Bibliothek.',
    },
    finds: [],
  },
  {
    title: 'Freier Text wird danach nicht gefragt',
    language: 'de',
    lines: [
      '# Beschlussvorschlag',
      'Der Rat beschließt die Verlegung des Bürgerbüros.',
      '# Soziale Auswirkungen',
      'Ältere Menschen haben einen längeren Weg, das ist ein Nachteil.',
    ],
    finds: [],
  },
  {
    title: 'A burden on its own',
    language: 'en',
    lines: ['# Recommendation', 'That Cabinet approves the relocation of the advice centre.'],
    fields: {
      'equity.rating': 'negative (−)',
      'equity.reason': 'The centre moves out of town.',
      'groups.disability': 'Burden – The journey takes two buses instead of one.',
    },
    finds: ['cumulative-missing'],
  },
  {
    title: 'Two groups pay more, with no look at both at once',
    language: 'en',
    lines: ['# Recommendation', 'That Cabinet approves the new waste contract.'],
    fields: {
      'equity.rating': 'mixed (+/−)',
      'equity.reason': 'Small households pay less, large ones more.',
      'groups.carers': 'Burden – Care waste needs the larger bin, £4 more a month.',
      'groups.tenants': 'Burden – Shared bins are charged per flat.',
    },
    finds: ['cumulative-missing'],
  },
  {
    title: 'Other decisions are considered',
    language: 'en',
    lines: ['# Recommendation', 'That Cabinet approves the relocation of the advice centre.'],
    fields: {
      'equity.rating': 'negative (−)',
      'equity.reason': 'The centre moves out of town.',
      'groups.disability': 'Burden – The journey takes two buses instead of one.',
      'social.cumulative': 'The bus timetable of the same area is cut from January 2027.',
    },
    finds: [],
  },
];
