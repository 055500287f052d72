import type { Example } from '../../support/example';

const lines = ['# Beschlussvorschlag', 'Der Rat beschließt den Bau des Parkplatzes am Stadion.'];
const negative = {
  'mitigation.rating': 'negativ (−)',
  'mitigation.reason': 'Rund 200 zusätzliche Autofahrten je Spieltag.',
  'alternatives.considered': 'Ein Pendelbus reicht an Spieltagen nicht aus.',
};
const english = ['# Recommendation', 'That Cabinet approves the new car park at the stadium.'];

export const examples: readonly Example<'Q16'>[] = [
  {
    title: 'Nur Zertifikate',
    language: 'de',
    lines,
    fields: { ...negative, 'measures.m1.what': 'Kauf von CO2-Zertifikaten für 40 t im Jahr' },
    finds: ['compensation-only'],
  },
  {
    title: 'Nur Ersatzpflanzungen im freien Text',
    language: 'de',
    lines: [
      ...lines,
      '# Klimarelevanz',
      'Negativ (−): Es werden 3.000 m² versiegelt. Ersatzpflanzungen sind am Friedhof vorgesehen.',
    ],
    finds: ['compensation-only'],
  },
  {
    title: 'Erst verringern, dann ausgleichen',
    language: 'de',
    lines,
    fields: {
      ...negative,
      'measures.m1.what': 'Rasengitter statt Asphalt verringern die versiegelte Fläche',
      'measures.m2.what': 'Ausgleich: 30 Bäume am Stadion',
    },
    finds: [],
  },
  {
    title: 'Offsets alone',
    language: 'en',
    lines: english,
    fields: {
      'mitigation.rating': 'negative (−)',
      'mitigation.reason': 'About 200 additional car trips on every match day.',
      'measures.m1.what': 'Purchase of carbon credits for 40 t a year',
    },
    finds: ['compensation-only'],
  },
  {
    title: 'Replanting alone, in free text',
    language: 'en',
    lines: [
      ...english,
      '# Climate implications',
      'Negative (−): twelve trees are felled. Compensatory planting will follow in the park.',
    ],
    finds: ['compensation-only'],
  },
  {
    title: 'Reduced first',
    language: 'en',
    lines: english,
    fields: {
      'mitigation.rating': 'negative (−)',
      'mitigation.reason': 'About 200 additional car trips on every match day.',
      'measures.m1.what': 'A shuttle bus and a parking charge cut car trips',
    },
    finds: [],
  },
];
