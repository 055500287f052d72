import type { Example } from '../../support/example';

const lines = ['# Beschlussvorschlag', 'Der Rat beschließt den Kauf von drei Dieselbussen.'];
const english = ['# Recommendation', 'That Cabinet approves the purchase of three diesel vans.'];

export const examples: readonly Example<'Q08'>[] = [
  {
    title: 'Es gibt eine klimafreundlichere Möglichkeit, ohne Grund dagegen',
    language: 'de',
    lines,
    fields: {
      'mitigation.rating': 'negativ (−)',
      'mitigation.reason': 'Die Busse verbrauchen 36.000 Liter Diesel im Jahr.',
      'alternatives.friendlier': 'ja',
    },
    finds: ['friendlier-without-reason'],
  },
  {
    title: 'Im freien Text genannt und nicht begründet',
    language: 'de',
    lines: [
      ...lines,
      '# Klimarelevanz',
      'Negativ (−): Die Busse verbrauchen 36.000 Liter Diesel im Jahr. Die klimafreundlichere Variante wären Elektrobusse.',
    ],
    finds: ['friendlier-without-reason'],
  },
  {
    title: 'Mit Grund',
    language: 'de',
    lines,
    fields: {
      'mitigation.rating': 'negativ (−)',
      'mitigation.reason': 'Die Busse verbrauchen 36.000 Liter Diesel im Jahr.',
      'alternatives.friendlier': 'ja',
      'alternatives.reason': 'zeitliche Gründe – Elektrobusse sind erst ab 2028 lieferbar.',
    },
    finds: [],
  },
  {
    title: 'An option is rated better and nothing says why it is not chosen',
    language: 'en',
    lines: english,
    fields: {
      'mitigation.rating': 'negative (−)',
      'mitigation.reason': 'The vans use 9,000 litres of diesel a year.',
      'options.a.what': 'Electric vans',
      'options.a.climate': 'positive (+)',
    },
    finds: ['friendlier-without-reason'],
  },
  {
    title: 'Named in free text without a reason',
    language: 'en',
    lines: [
      ...english,
      '# Climate implications',
      'Negative (−): the vans use 9,000 litres of diesel a year. A lower-carbon option would be electric vans.',
    ],
    finds: ['friendlier-without-reason'],
  },
  {
    title: 'The same with a reason',
    language: 'en',
    lines: [
      ...english,
      '# Climate implications',
      'Negative (−): the vans use 9,000 litres of diesel a year. A lower-carbon option would be electric vans, but the depot has no charging before 2028.',
    ],
    finds: [],
  },
];
