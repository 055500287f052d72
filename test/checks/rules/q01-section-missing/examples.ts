import type { Example } from '../../support/example';

const proposal = ['# Beschlussvorschlag', 'Der Rat beschließt den Neubau der Feuerwache Nord.'];

export const examples: readonly Example<'Q01'>[] = [
  {
    title: 'Die Vorlage sagt nichts zu Klima und Sozialem',
    language: 'de',
    lines: proposal,
    finds: ['section-missing'],
  },
  {
    title: 'Überschrift ohne Text',
    language: 'de',
    lines: ['# Klimarelevanz', '', ...proposal],
    finds: ['section-empty', 'section-missing'],
  },
  {
    title: 'A statement in the document',
    language: 'en',
    lines: ['# Recommendation', 'That Cabinet approves the seats on the advisory board.'],
    fields: { 'notRelevant.reason': 'The report only fills vacant seats on the advisory board.' },
    finds: [],
  },
];
