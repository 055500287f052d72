import type { Example } from '../../support/example';

const road = ['# Beschlussvorschlag', 'Der Rat beschließt den Bau der Umgehungsstraße Ost.'];
const negative = {
  'mitigation.rating': 'negativ (−)',
  'mitigation.amount': 'rund +85 t CO2e pro Jahr',
  'mitigation.reason': 'Der Verkehr nimmt nach der Prognose um 12 % zu.',
};
const closure = ['# Recommendation', 'That Cabinet approves the closure of the day centre.'];

export const examples: readonly Example<'Q07'>[] = [
  {
    title: 'Negativ, ohne Alternative und ohne Maßnahme',
    language: 'de',
    lines: road,
    fields: negative,
    finds: ['negative-without-alternatives', 'negative-without-measure'],
  },
  {
    title: 'Negativ im freien Text',
    language: 'de',
    lines: [
      ...road,
      '# Klimarelevanz',
      'Negativ (−): Für die Trasse werden 4.000 m² versiegelt. Als Alternative wurde der Ausbau der Buslinie geprüft.',
    ],
    finds: ['negative-without-measure'],
  },
  {
    title: 'Alternative und Maßnahme sind genannt',
    language: 'de',
    lines: road,
    fields: {
      ...negative,
      'alternatives.considered': 'Der Ausbau der Buslinie 420 löst den Engpass nicht.',
      'measures.m1.what': 'Tempo 50 auf der Trasse',
      'measures.m1.owner': 'Tiefbauamt',
      'measures.m1.date': '01.06.2027',
    },
    finds: [],
  },
  {
    title: 'A burden without alternatives and without a measure',
    language: 'en',
    lines: closure,
    fields: {
      'equity.rating': 'negative (−)',
      'equity.reason': 'Older people lose a meeting place within walking distance.',
    },
    finds: ['negative-without-alternatives', 'negative-without-measure'],
  },
  {
    title: 'Free text that names a burden only',
    language: 'en',
    lines: [
      ...closure,
      '# Equality implications',
      'The effect is negative (−): older people have longer journeys. A replacement bus service mitigates this.',
    ],
    finds: ['negative-without-alternatives'],
  },
  {
    title: 'Options in a section of their own, and a measure',
    language: 'en',
    lines: [
      ...closure,
      '# Alternative options considered',
      'Keeping the centre open two days a week costs £90,000 a year.',
      '# Equality implications',
      'The effect is negative (−): older people have longer journeys. A replacement bus service mitigates this.',
    ],
    finds: [],
  },
  {
    title: 'Keine nennenswerten Auswirkungen, mit dem, was bleibt',
    language: 'de',
    lines: [
      '# Beschlussvorschlag',
      'Der Rat beschließt die Anschaffung von 40 Laptops für die Verwaltung.',
      '# Auswirkungen auf das Klima',
      'Keine nennenswerten Auswirkungen: Die Geräte ersetzen ältere mit gleichem Verbrauch; die Herstellung verursacht einmalig rund 12 t CO2e.',
    ],
    finds: [],
  },
  {
    title: 'Keine direkten Auswirkungen, im nächsten Satz aber mehr Emissionen',
    language: 'de',
    lines: [
      '# Beschlussvorschlag',
      'Der Rat beschließt den Ausbau des Parkhauses.',
      '# Auswirkungen auf das Klima',
      'Keine direkten Auswirkungen. Der zusätzliche Verkehr verursacht 90 t CO2 im Jahr.',
    ],
    finds: ['negative-without-alternatives', 'negative-without-measure'],
  },
  {
    title: 'Was geprüft wurde, und eine Ermäßigung mit dem Sozialpass',
    language: 'de',
    lines: [
      '# Beschlussvorschlag',
      'Der Rat beschließt die Satzung zum Anwohnerparken.',
      '# Soziale Auswirkungen',
      'Die Gebühr steigt von 30 auf 120 Euro im Jahr; mit dem Sozialpass bleibt es bei 30 Euro. Eine Staffelung nach Fahrzeuglänge wurde geprüft.',
    ],
    finds: [],
  },
];
