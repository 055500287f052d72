import type { Example } from '../../support/example';

const heating = [
  '# Beschlussvorschlag',
  'Der Rat beschließt den Neubau der Sporthalle mit Gasheizung.',
];
const road = [
  '# Recommendation',
  'That Cabinet approves the widening of the ring road and new car parking.',
];

export const examples: readonly Example<'Q04'>[] = [
  {
    title: '„Keine“ bei einem Neubau',
    language: 'de',
    lines: heating,
    fields: {
      'mitigation.rating': 'keine oder geringe (0)',
      'mitigation.reason': 'Der Neubau der Sporthalle hat keine Auswirkungen auf das Klima.',
      'adaptation.rating': 'nicht betroffen',
    },
    finds: ['none-but-relevant'],
  },
  {
    title: '„Keine“ im freien Text',
    language: 'de',
    lines: [...heating, '# Klimarelevanz', 'Es sind keine Auswirkungen auf das Klima zu erwarten.'],
    finds: ['none-but-relevant'],
  },
  {
    title: '„Keine“, obwohl die Vorprüfung Energie bejaht',
    language: 'de',
    lines: ['# Beschlussvorschlag', 'Der Rat stimmt der Vereinbarung mit dem Verein zu.'],
    fields: {
      'mitigation.rating': 'keine oder geringe (0)',
      'mitigation.reason': 'Es sind keine Auswirkungen erkennbar.',
    },
    answers: { screening: { climate: { energy: 'yes' } } },
    finds: ['none-but-screened'],
  },
  {
    title: 'Mit einem Grund, der zur Sache gehört',
    language: 'de',
    lines: heating,
    fields: {
      'mitigation.rating': 'keine oder geringe (0)',
      'mitigation.reason':
        'Beschlossen wird nur die Reihenfolge der Lose; Standard und Wärmeversorgung folgen mit dem Baubeschluss.',
      'adaptation.rating': 'nicht betroffen',
    },
    finds: [],
  },
  {
    title: 'None for a road',
    language: 'en',
    lines: road,
    fields: {
      'notRelevant.reason': 'There are no climate implications arising from the ring road scheme.',
    },
    finds: ['none-but-relevant'],
  },
  {
    title: 'None in free text',
    language: 'en',
    lines: [
      ...road,
      '# Climate implications',
      'There are no climate implications arising from this report.',
    ],
    finds: ['none-but-relevant'],
  },
  {
    title: 'None, and how it comes',
    language: 'en',
    lines: road,
    fields: {
      'mitigation.rating': 'none or negligible (0)',
      'mitigation.reason':
        'Members only choose the consultants; drawings and modelling return to Cabinet next summer.',
    },
    finds: [],
  },
];
