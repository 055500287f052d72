/** What the pane says about the ratings, whichever half they belong to. */
export const rated = {
  dimensions: {
    mitigation: 'Klimaschutz',
    adaptation: 'Klimafolgenanpassung',
    equity: 'Soziale Gerechtigkeit',
  },
  dimensionHelp: {
    mitigation: 'Verändert die Vorlage den Ausstoß von Treibhausgasen?',
    adaptation:
      'Macht sie die Stadt widerstandsfähiger gegen Hitze, Starkregen und Dürre – oder anfälliger?',
    equity: 'Wer wird entlastet, wer belastet?',
  },
  rating: 'Bewertung',
  ratingPlaceholder: 'Noch nicht bewertet',
  ratingBlank: 'Bewertung löschen',
  amount: 'Umfang',
  amountHints: {
    mitigation:
      'Mit Einheit und Zeitbezug, zum Beispiel „rund −42 t CO2e pro Jahr, geschätzt“. Darf leer bleiben.',
    adaptation: 'Zum Beispiel „rund 300 m² entsiegelt, 12 neue Bäume“. Darf leer bleiben.',
    equity: 'Zum Beispiel „rund 1.200 Haushalte, 8 € pro Monat“. Darf leer bleiben.',
  },
  amountCalculated: 'Aus Ihren Angaben berechnet; so steht es im Abschnitt.',
  amountOwn: (calculated: string) => `Ihr Text gilt. Berechnet: ${calculated}`,
  rewordAmount: 'Text ändern',
  useCalculated: 'Wieder den berechneten Text nehmen',
  reason: 'Begründung',
  reasonHint: 'Was ändert sich wodurch, und wie stark?',
};
