/** What the pane says about taking over a section that somebody wrote. */
export const adoption = {
  offer: (heading: string) =>
    `Was im Abschnitt „${heading}“ steht, kann in die Bewertung übernommen werden. Ohne Ihre Zustimmung bleibt er, wie er ist.`,
  what: 'Das würde übernommen',
  rating: (dimension: string) => `${dimension}, Bewertung`,
  reason: (dimension: string) => `${dimension}, Begründung`,
  inPlace: (heading: string) =>
    `Beim Einfügen tritt die Bewertung an die Stelle dieses Textes. Die Überschrift „${heading}“ bleibt.`,
  stays: (heading: string) =>
    `Der Abschnitt „${heading}“ selbst bleibt stehen: Er steht in einem Formular oder enthält mehr als Text. Bitte löschen Sie ihn, wenn Sie ihn nicht mehr brauchen.`,
  others: (headings: string) => `Unverändert bleibt auch: ${headings}.`,
  quoted: (heading: string) => `„${heading}“`,
  kept: 'Angaben, die Sie schon gemacht haben, bleiben; Begründungen werden ergänzt.',
  accept: 'Text übernehmen',
  accepted: (heading: string) =>
    `Der Text aus „${heading}“ ist in die Bewertung übernommen. Bitte prüfen Sie ihn auf den Seiten Klima und Soziales.`,
  withdraw: 'Text im Dokument doch behalten',
  changed: (heading: string) =>
    `Der Abschnitt „${heading}“ wurde seit der Übernahme geändert. Er bleibt deshalb stehen, bis Sie erneut zustimmen.`,
};
