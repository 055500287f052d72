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
  groupStates: {
    benefit: 'Vorteil',
    burden: 'Last',
    both: 'Vorteil und Last',
    none: 'keine Wirkung',
    unknown: 'nicht bekannt',
    open: 'noch offen',
  },
  strong: 'stark',
};
