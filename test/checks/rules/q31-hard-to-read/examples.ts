import type { Example } from '../../support/example';

const lines = ['# Beschlussvorschlag', 'Der Rat beschließt das Radwegekonzept.'];
const english = ['# Recommendation', 'That Cabinet adopts the cycling plan.'];
const sentence =
  'Auf dem Abschnitt zwischen Markt und Bahnhof fahren dann mehr Menschen mit dem Rad. ';
const spoken = 'More people will then cycle on the section between the market and the station. ';

export const examples: readonly Example<'Q31'>[] = [
  {
    title: 'Fachwörter',
    language: 'de',
    lines,
    fields: {
      'mitigation.rating': 'positiv (+)',
      'mitigation.reason': 'Der Modal Split verbessert sich, Synergieeffekte sind zu erwarten.',
    },
    finds: ['jargon'],
  },
  {
    title: 'Zu lang',
    language: 'de',
    lines: [...lines, '# Klimarelevanz', `Positiv (+): ${sentence.repeat(28)}`],
    finds: ['statement-long'],
  },
  {
    title: 'Kurz und in einfachen Worten',
    language: 'de',
    lines,
    fields: { 'mitigation.rating': 'positiv (+)', 'mitigation.reason': sentence },
    finds: [],
  },
  {
    title: 'Words that few people know',
    language: 'en',
    lines: english,
    fields: {
      'mitigation.rating': 'positive (+)',
      'mitigation.reason': 'A holistic approach with stakeholders supports modal shift.',
    },
    finds: ['jargon'],
  },
  {
    title: 'Too long',
    language: 'en',
    lines: [...english, '# Climate implications', `Positive (+): ${spoken.repeat(26)}`],
    finds: ['statement-long'],
  },
  {
    title: 'Short and plain',
    language: 'en',
    lines: english,
    fields: { 'mitigation.rating': 'positive (+)', 'mitigation.reason': spoken },
    finds: [],
  },
];
