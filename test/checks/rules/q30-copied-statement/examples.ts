import type { Example } from '../../support/example';

const lines = [
  'Drucksache Nr.: 16389-20',
  'Betreff: Sanierung der Kita Regenbogen',
  '# Beschlussvorschlag',
  'Der Rat beschließt die Sanierung der Kita Regenbogen.',
];
const fields = {
  'mitigation.rating': 'positiv (+)',
  'mitigation.reason': 'Fernwärme ersetzt 128.000 kWh Erdgas im Jahr.',
};
const english = [
  'Report number: 2026/114',
  'Title: Roof of Hillside Primary School',
  '# Recommendation',
  'That Cabinet approves the new roof of Hillside Primary School.',
];
const rated = {
  'mitigation.rating': 'positive (+)',
  'mitigation.reason': 'Insulation cuts gas use by a third.',
};

export const examples: readonly Example<'Q30'>[] = [
  {
    title: 'Für eine andere Drucksache geschrieben',
    language: 'de',
    lines,
    fields,
    stored: { proposal: { title: 'Sanierung der Kita Sonnenblume', reference: '15012-19' } },
    finds: ['copied-reference'],
  },
  {
    title: 'Eine andere Kita',
    language: 'de',
    lines,
    fields: { ...fields, 'mitigation.reason': 'Die Kita Sonnenblume braucht künftig kein Gas.' },
    finds: ['other-place'],
  },
  {
    title: 'Zweimal in derselben Vorlage',
    language: 'de',
    lines,
    fields,
    twice: true,
    finds: ['statement-twice'],
  },
  {
    title: 'Für diese Vorlage geschrieben',
    language: 'de',
    lines,
    fields,
    stored: { proposal: { title: 'Sanierung Kita Regenbogen', reference: '16389-20' } },
    finds: [],
  },
  {
    title: 'Written for another report',
    language: 'en',
    lines: english,
    fields: rated,
    stored: { proposal: { title: 'Roof of Valley Primary School', reference: '2025/031' } },
    finds: ['copied-reference'],
  },
  {
    title: 'Another school',
    language: 'en',
    lines: english,
    fields: { ...rated, 'mitigation.reason': 'Gas use of Valley Primary School falls by a third.' },
    finds: ['other-place'],
  },
  {
    title: 'Twice in the same report',
    language: 'en',
    lines: english,
    fields: rated,
    twice: true,
    finds: ['statement-twice'],
  },
  {
    title: 'The same school',
    language: 'en',
    lines: english,
    fields: {
      ...rated,
      'mitigation.reason': 'Gas use of Hillside Primary School falls by a third.',
    },
    finds: [],
  },
];
