/** What the pane says about taking over a section that somebody wrote. */
export const adoption = {
  offer: (heading: string) =>
    `Was im Abschnitt „${heading}“ steht, kann in die Einschätzung übernommen werden. Ohne Ihre Zustimmung bleibt er, wie er ist.`,
  what: 'Das würde übernommen',
  rating: (dimension: string) => `${dimension}, Bewertung`,
  reason: (dimension: string) => `${dimension}, Begründung`,
  inPlace: (heading: string) =>
    `Beim Einfügen tritt die Einschätzung an die Stelle dieses Textes. Die Überschrift „${heading}“ bleibt.`,
  stays: (heading: string) => `Der Abschnitt „${heading}“ selbst bleibt stehen.`,
  /** Why it stays, each a sentence. */
  because: {
    form: 'Er gehört zu einem Formular, oder Überschrift und Text stehen in einer Zeile.',
    contradiction: 'Seine Kreuze widersprechen sich.',
    'other-rating': 'Er bewertet anders als Ihre Antworten.',
    'too-long': 'Sein Text ist länger, als eine Begründung sein darf.',
    'not-shown':
      'Die Einschätzung zeigt keine Begründungen, weil alle Fragen mit Nein beantwortet sind.',
  },
  holds: (contents: string) =>
    `Er enthält, was die Einschätzung nicht aufnehmen kann: ${contents}.`,
  contents: {
    hidden: 'ausgeblendeten Text',
    revision: 'nachverfolgte Änderungen',
    control: 'ein Inhaltssteuerelement',
    object: 'ein Bild, eine Formel oder ein anderes Objekt',
    note: 'eine Fuß- oder Endnote',
    comment: 'einen Kommentar',
    bookmark: 'eine Textmarke',
    link: 'einen Link',
    field: 'ein Feld, das Word berechnet',
    break: 'einen Seiten- oder Abschnittsumbruch',
    marked: 'durchgestrichenen, hochgestellten oder hervorgehobenen Text',
    unknown: 'womöglich mehr als Text (dieses Word sagt es nicht)',
    unread: 'Angaben, für die es keine Frage gibt',
  },
  delete: 'Bitte löschen Sie ihn, wenn Sie ihn nicht mehr brauchen.',
  others: (headings: string) => `Unverändert bleibt auch: ${headings}.`,
  quoted: (heading: string) => `„${heading}“`,
  kept: 'Angaben, die Sie schon gemacht haben, bleiben; Begründungen werden ergänzt.',
  accept: 'Text übernehmen',
  accepted: (heading: string) =>
    `Der Text aus „${heading}“ ist in die Einschätzung übernommen. Nach der Vorprüfung steht er auf den Seiten Klima und Soziales; bitte prüfen Sie ihn dort.`,
  withdraw: 'Text im Dokument doch behalten',
  changed: (heading: string) =>
    `Der Abschnitt „${heading}“ wurde seit der Übernahme geändert. Er bleibt deshalb stehen, bis Sie erneut zustimmen.`,
};
