import type { Example } from '../../support/example';

const lines = ['# Beschlussvorschlag', 'Der Rat beschließt den Neubau der Kita Am Bach.'];
const english = ['# Recommendation', 'That Cabinet approves the new parking charges.'];

export const examples: readonly Example<'Q26'>[] = [
  {
    title: 'Maßnahme ohne Zuständigkeit und Termin',
    language: 'de',
    lines,
    fields: { 'measures.m1.what': 'Dachbegrünung auf 600 m²' },
    finds: ['measure-open'],
  },
  {
    title: 'Ohne Termin',
    language: 'de',
    lines,
    fields: {
      'measures.m1.what': 'Dachbegrünung auf 600 m²',
      'measures.m1.owner': 'Gebäudemanagement',
      'measures.m1.date': '–',
    },
    finds: ['measure-without-date'],
  },
  {
    title: 'Im freien Text',
    language: 'de',
    lines: [
      ...lines,
      '# Klimarelevanz',
      'Negativ (−): Es werden 900 m² versiegelt. Als Ausgleich sind Ersatzpflanzungen vorgesehen.',
    ],
    finds: ['measure-open'],
  },
  {
    title: 'Wer und bis wann',
    language: 'de',
    lines,
    fields: {
      'measures.m1.what': 'Dachbegrünung auf 600 m²',
      'measures.m1.owner': 'Gebäudemanagement',
      'measures.m1.date': 'Herbst 2027',
    },
    finds: [],
  },
  {
    title: 'An action with nobody to do it',
    language: 'en',
    lines: english,
    fields: {
      'measures.m1.what': 'Half-price permits for households on low incomes',
      'measures.m1.date': '1 April 2027',
    },
    finds: ['measure-without-owner'],
  },
  {
    title: 'Free text that leaves who and when open',
    language: 'en',
    lines: [
      ...english,
      '# Equality implications',
      'Negative (−): charges rise by £2 a day. Discounts for carers are intended.',
    ],
    finds: ['measure-open'],
  },
  {
    title: 'Who and by when',
    language: 'en',
    lines: english,
    fields: {
      'measures.m1.what': 'Half-price permits for households on low incomes',
      'measures.m1.owner': 'Parking services',
      'measures.m1.date': '1 April 2027',
    },
    finds: [],
  },
];
