/** The picture at a glance, and the same as a table. */
export const glance = {
  heading: 'Auf einen Blick',
  ratings: 'Bewertung',
  fields: 'Handlungsfelder',
  groups: 'Gruppen',
  picture: (what: string) => `Bild: ${what}. Dieselben Angaben stehen darunter als Tabelle.`,
  asTable: 'Als Tabelle',
  what: 'Was',
  rated: 'Ergebnis',
  fieldStates: {
    primary: 'betroffen, Schwerpunkt',
    affected: 'betroffen',
    unclear: 'unklar',
    untouched: 'nicht betroffen',
    open: 'noch offen',
  },
  open: 'noch offen',
  strong: 'stark',
};
