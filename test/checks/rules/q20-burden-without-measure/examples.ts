import type { Example } from '../../support/example';

export const examples: readonly Example<'Q20'>[] = [
  {
    title: 'Eine Belastung, sonst nichts',
    language: 'de',
    lines: ['# Beschlussvorschlag', 'Der Rat beschließt die Verlegung des Bürgerbüros.'],
    fields: {
      'equity.rating': 'negativ (−)',
      'equity.reason': 'Das Bürgerbüro zieht an den Stadtrand.',
      'groups.older-people': 'Belastung – Der Weg zum Bürgerbüro wird zwei Kilometer länger.',
    },
    finds: ['burden-without-measure'],
  },
  {
    title: 'Im freien Text dasselbe',
    language: 'de',
    lines: [
      '# Beschlussvorschlag',
      'Der Rat beschließt den Neubau des Busbahnhofs.',
      '# Soziale Auswirkungen',
      'Alleinerziehende zahlen mehr für die Betreuung.',
    ],
    finds: ['burden-without-measure'],
  },
  {
    title: 'Ein Ausgleich ist genannt',
    language: 'de',
    lines: ['# Beschlussvorschlag', 'Der Rat beschließt die Verlegung des Bürgerbüros.'],
    fields: {
      'equity.rating': 'negativ (−)',
      'equity.reason': 'Das Bürgerbüro zieht an den Stadtrand.',
      'groups.older-people': 'Belastung – Der Weg wird zwei Kilometer länger.',
      'measures.m1.what': 'Sprechstunde in der Begegnungsstätte jeden Dienstag',
      'measures.m1.owner': 'Amt für Bürgerdienste',
      'measures.m1.date': '01.03.2027',
    },
    finds: [],
  },
  {
    title: 'Nur Entlastung',
    language: 'de',
    lines: [
      '# Beschlussvorschlag',
      'Der Rat beschließt das Sozialticket.',
      '# Soziale Auswirkungen',
      'Geringverdienende zahlen zwölf Euro weniger im Monat.',
    ],
    finds: [],
  },
  {
    title: 'A burden and nothing else',
    language: 'en',
    lines: ['# Recommendation', 'That Cabinet approves the relocation of the advice centre.'],
    fields: {
      'equity.rating': 'negative (−)',
      'equity.reason': 'The advice centre moves out of town.',
      'groups.disability': 'Burden – The journey takes two buses instead of one.',
    },
    finds: ['burden-without-measure'],
  },
  {
    title: 'Free text with a burden',
    language: 'en',
    lines: [
      '# Recommendation',
      'That Cabinet approves the new waste contract.',
      '# Equality implications',
      'Tenants pay more because the larger bins are charged per flat.',
    ],
    finds: ['burden-without-measure'],
  },
  {
    title: 'The burden is eased',
    language: 'en',
    lines: [
      '# Recommendation',
      'That Cabinet approves the new waste contract.',
      '# Equality implications',
      'Tenants pay more because the larger bins are charged per flat. A discount of half the charge applies to households on benefits.',
    ],
    finds: [],
  },
];
