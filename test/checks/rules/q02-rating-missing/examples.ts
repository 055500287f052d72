import type { Example } from '../../support/example';

const lines = ['# Beschlussvorschlag', 'Der Rat beschließt die Sanierung der Turnhalle.'];
const rated = {
  'mitigation.rating': 'positiv (+)',
  'mitigation.reason': 'Fernwärme ersetzt 128.000 kWh Erdgas im Jahr.',
  'adaptation.rating': 'keine oder geringe (0)',
  'adaptation.reason': 'Dach und Hof der Turnhalle bleiben unverändert.',
  'equity.rating': 'positiv (+)',
  'equity.reason': 'Die Halle wird für Vereine im Rollstuhlsport nutzbar.',
};

export const examples: readonly Example<'Q02'>[] = [
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
  {
    title: 'Freie Texte, die sagen, was bleibt und wem es hilft',
    language: 'de',
    lines: [
      '# Beschlussvorschlag',
      'Der Rat beschließt die Verlängerung des Mietvertrags der Bücherei.',
      '# Auswirkungen auf das Klima',
      'Gegenüber heute ändert sich nichts, die Emissionen bleiben gleich.',
      '# Soziale Auswirkungen',
      'Die Bücherei bleibt im Stadtteil und damit für Kinder und Menschen ohne Auto erreichbar.',
    ],
    finds: [],
  },
  {
    title: 'Free texts that say what is avoided and what stays',
    language: 'en',
    lines: [
      '# Recommendation',
      'That Cabinet approves the food waste collection.',
      '# Climate implications',
      'We estimate c. 250 tonnes (range 180 to 320) of CO2e avoided annually.',
      '# Equality implications',
      'Assisted collections for older and disabled residents continue. There is no charge for low-income households.',
    ],
    finds: [],
  },
  {
    title: 'Plus und minus null, und nicht auf Gebühren',
    language: 'de',
    lines: [
      '# Beschlussvorschlag',
      'Der Rat beschließt die Anmietung von Büroflächen.',
      '# Auswirkungen auf das Klima',
      '+/- 0, da gleich große Flächen mit gleichem Heizsystem aufgegeben werden.',
      '# Soziale Auswirkungen',
      'Auf die Abwassergebühr wirkt sich das nicht aus, auch nicht für Haushalte mit geringem Einkommen.',
    ],
    finds: [],
  },
];
