import type { Example } from '../../support/example';

const lines = ['# Beschlussvorschlag', 'Der Rat stimmt der Vereinbarung mit dem Verein zu.'];
const english = ['# Recommendation', 'That Cabinet agrees the arrangement with the association.'];
const reason = 'Die Vereinbarung regelt nur die Zusammenarbeit mit dem Verein.';
const spoken = 'The report only settles how we work with the association.';

export const examples: readonly Example<'Q33'>[] = [
  {
    title: 'Der Haushalt zeigt Fahrzeuge',
    language: 'de',
    lines: [
      ...lines,
      '# Finanzielle Auswirkungen',
      'Für die Anschaffung von zwei Transportern werden 90.000 Euro bereitgestellt.',
    ],
    fields: { 'notRelevant.reason': reason },
    finds: ['finance-shows-effect'],
  },
  {
    title: '„Reine Finanzvorlage“ als Grund',
    language: 'de',
    lines,
    fields: {
      'notRelevant.reason': 'Es handelt sich um eine reine Finanzvorlage ohne inhaltlichen Bezug.',
    },
    finds: ['finance-no-reason'],
  },
  {
    title: 'Keine Investitionen',
    language: 'de',
    lines: [
      ...lines,
      '# Finanzielle Auswirkungen',
      'Es fallen keine Investitionen an; die Geschäftsstelle erhält 4.000 Euro im Jahr.',
    ],
    fields: { 'notRelevant.reason': reason },
    finds: [],
  },
  {
    title: 'The budget shows energy costs',
    language: 'en',
    lines: [
      ...english,
      '# Financial implications',
      'The grant covers energy costs of £18,000 a year.',
    ],
    fields: { 'notRelevant.reason': spoken },
    finds: ['finance-shows-effect'],
  },
  {
    title: '“Purely financial” as the reason',
    language: 'en',
    lines: english,
    fields: {
      'notRelevant.reason': 'This is a purely financial report to the association members.',
    },
    finds: ['finance-no-reason'],
  },
  {
    title: 'No capital',
    language: 'en',
    lines: [
      ...english,
      '# Financial implications',
      'There is no capital expenditure; the office receives £4,000 a year.',
    ],
    fields: { 'notRelevant.reason': spoken },
    finds: [],
  },
];
