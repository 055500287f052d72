import type { Example } from '../../support/example';

const lines = ['# Beschlussvorschlag', 'Der Rat beschließt den Neubau der Feuerwache Nord.'];
const english = [
  '# Recommendation',
  'That Cabinet approves the construction of the new depot and car park.',
];
const rated = {
  'mitigation.rating': 'positiv (+)',
  'mitigation.reason': 'Die Wärmepumpe ersetzt 128.000 kWh Erdgas im Jahr.',
};

export const examples: readonly Example<'Q14'>[] = [
  {
    title: 'Neubau, Klimafolgen „nicht betroffen“',
    language: 'de',
    lines,
    fields: {
      ...rated,
      'adaptation.rating': 'nicht betroffen',
      'adaptation.reason': 'Kein Bezug.',
    },
    finds: ['adaptation-missing'],
  },
  {
    title: 'Im freien Text kein Wort zu Hitze und Starkregen',
    language: 'de',
    lines: [
      ...lines,
      '# Klimarelevanz',
      'Positiv (+): Die Wärmepumpe ersetzt 128.000 kWh Erdgas im Jahr.',
    ],
    finds: ['adaptation-missing'],
  },
  {
    title: 'Mit Blick auf Hitze und Regen',
    language: 'de',
    lines,
    fields: {
      ...rated,
      'adaptation.rating': 'positiv (+)',
      'adaptation.reason': 'Ein Gründach hält den Regen von 900 m² zurück.',
    },
    finds: [],
  },
  {
    title: 'A new building, adaptation “not affected”',
    language: 'en',
    lines: english,
    fields: {
      'mitigation.rating': 'negative (−)',
      'mitigation.reason': 'Concrete and steel cause about 700 t CO2e once.',
      'adaptation.rating': 'not affected',
    },
    finds: ['adaptation-missing'],
  },
  {
    title: 'Free text without a word on heat and heavy rain',
    language: 'en',
    lines: [
      ...english,
      '# Climate implications',
      'Negative (−): concrete and steel cause about 700 t CO2e once.',
    ],
    finds: ['adaptation-missing'],
  },
  {
    title: 'With flood risk',
    language: 'en',
    lines: [
      ...english,
      '# Climate implications',
      'Negative (−): concrete and steel cause about 700 t CO2e once. Permeable paving keeps surface water on site.',
    ],
    finds: [],
  },
];
