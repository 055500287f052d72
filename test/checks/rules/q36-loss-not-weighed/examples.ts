import type { Example } from '../../support/example';

const meals = ['# Beschlussvorschlag', 'Das Essensgeld steigt von 58 auf 71 Euro im Monat.'];
const allowance = [
  '# Recommendation',
  'That the hardship allowance be cut from £60 to £35 a month.',
];

export const examples: readonly Example<'Q36'>[] = [
  {
    title: 'Das Essen wird teurer, „neutral“',
    language: 'de',
    lines: [...meals, '# Soziale Auswirkungen', 'Neutral, weil das Essen frisch bleibt.'],
    finds: ['price-not-weighed'],
  },
  {
    title: '„Gilt für alle gleich“',
    language: 'de',
    lines: [
      ...meals,
      '# Soziale Auswirkungen',
      'Neutral. Die Regelung gilt für alle Eltern gleichermaßen.',
    ],
    finds: ['same-for-all'],
  },
  {
    title: 'Wer mehr zahlt und was hilft',
    language: 'de',
    lines: [
      ...meals,
      '# Soziale Auswirkungen',
      'Negativ für Familien mit geringem Einkommen, die 156 Euro im Jahr mehr zahlen. Auf Antrag übernimmt das Jugendamt den Betrag.',
    ],
    finds: [],
  },
  {
    title: 'Support is cut, “none”',
    language: 'en',
    lines: [
      ...allowance,
      '# Equality implications',
      'None, because the form and the office stay as they are.',
    ],
    finds: ['cut-not-weighed'],
  },
  {
    title: 'The same for all claimants',
    language: 'en',
    lines: [
      ...allowance,
      '# Equality implications',
      'The impact is neutral. The new rule applies to all claimants in the same way.',
    ],
    finds: ['same-for-all'],
  },
  {
    title: 'Only firms pay',
    language: 'en',
    lines: [
      '# Recommendation',
      'That the charge for pavement licences rise by £90.',
      '# Equality implications',
      'None. Only businesses with outdoor seating pay it, and access along the pavement stays the same.',
    ],
    finds: [],
  },
];
