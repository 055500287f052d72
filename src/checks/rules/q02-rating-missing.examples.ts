import type { Example } from '../example';

const lines = ['# Beschlussvorschlag', 'Der Rat beschließt die Sanierung der Turnhalle.'];
const rated = {
  'mitigation.rating': 'positiv (+)',
  'mitigation.reason': 'Fernwärme ersetzt 128.000 kWh Erdgas im Jahr.',
  'adaptation.rating': 'keine oder geringe (0)',
  'adaptation.reason': 'Dach und Hof der Turnhalle bleiben unverändert.',
  'equity.rating': 'positiv (+)',
  'equity.reason': 'Die Halle wird für Vereine im Rollstuhlsport nutzbar.',
};

export const examples: readonly Example[] = [
  {
    title: 'Eine Zeile ohne Bewertung',
    language: 'de',
    lines,
    fields: { ...rated, 'adaptation.rating': '–' },
    finds: ['rating-missing'],
  },
  {
    title: 'Ein Wort, das nicht auf der Skala steht',
    language: 'de',
    lines,
    fields: { ...rated, 'equity.rating': 'super' },
    finds: ['rating-unreadable'],
  },
  { title: 'Alle drei Zeilen bewertet', language: 'de', lines, fields: rated, finds: [] },
];
