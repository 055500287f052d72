import type { Example } from '../../support/example';

export const examples: readonly Example<'Q21'>[] = [
  {
    title: 'Eine Gebühr steigt',
    language: 'de',
    lines: [
      '# Beschlussvorschlag',
      'Der Rat beschließt, die Elternbeiträge für Kitas um acht Prozent zu erhöhen.',
    ],
    fields: {
      'equity.rating': 'negativ (−)',
      'equity.reason': 'Familien mit Kindern zahlen im Schnitt 14 Euro mehr im Monat.',
    },
    finds: ['cost-rise-without-low-income'],
  },
  {
    title: 'Im freien Text dasselbe',
    language: 'de',
    lines: [
      '# Beschlussvorschlag',
      'Die Parkgebühr in der Innenstadt steigt von 2,00 Euro auf 2,60 Euro je Stunde.',
      '# Soziale Auswirkungen',
      'Betroffen sind Autofahrende in der Innenstadt.',
    ],
    finds: ['cost-rise-without-low-income'],
  },
  {
    title: 'Nach den Angaben zahlt ein Haushalt mehr',
    language: 'de',
    lines: [
      '# Beschlussvorschlag',
      'Der Rat beschließt die Umstellung der Wohnanlage auf Fernwärme.',
    ],
    fields: {
      'equity.rating': 'uneinheitlich (+/−)',
      'equity.reason': 'Die Bewohnerinnen und Bewohner zahlen künftig einen Wärmepreis.',
    },
    answers: {
      social: {
        costPerMonth: 9,
      },
    },
    finds: ['cost-answer-without-low-income'],
  },
  {
    title: 'Eine Ermäßigung ist genannt',
    language: 'de',
    lines: [
      '# Beschlussvorschlag',
      'Der Rat beschließt, die Elternbeiträge für Kitas um acht Prozent zu erhöhen.',
      '# Soziale Auswirkungen',
      'Familien zahlen im Schnitt 14 Euro mehr im Monat; mit Sozialpass bleibt die Kita beitragsfrei.',
    ],
    finds: [],
  },
  {
    title: 'Die Gebühr sinkt',
    language: 'de',
    lines: [
      '# Beschlussvorschlag',
      'Der Rat beschließt, die Eintrittsgelder und Gebühren der Bäder zu senken.',
      '# Soziale Auswirkungen',
      'Familien mit Kindern werden entlastet.',
    ],
    finds: [],
  },
  {
    title: 'Fares go up',
    language: 'en',
    lines: ['# Recommendation', 'That Cabinet approves an increase in bus fares of 6 per cent.'],
    fields: {
      'equity.rating': 'negative (−)',
      'equity.reason': 'Passengers pay 12p more for a single journey.',
    },
    finds: ['cost-rise-without-low-income'],
  },
  {
    title: 'A new charge in free text',
    language: 'en',
    lines: [
      '# Recommendation',
      'That Cabinet agrees to introduce a garden waste charge from April 2027.',
      '# Equality implications',
      'Households with a garden pay £45 a year.',
    ],
    finds: ['cost-rise-without-low-income'],
  },
  {
    title: 'Low incomes are considered',
    language: 'en',
    lines: [
      '# Recommendation',
      'That Cabinet approves an increase in bus fares of 6 per cent.',
      '# Equality implications',
      'Passengers pay 12p more for a single journey; the fare stays frozen for people on Universal Credit.',
    ],
    finds: [],
  },
];
