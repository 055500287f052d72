/** What the pane asks about alternatives, measures and follow-up. */
export const balance = {
  alternatives: 'Alternativen',
  considered: 'Welche Möglichkeiten wurden geprüft?',
  consideredHint: 'Auch: nichts tun.',
  friendlier: 'Gibt es eine klimafreundlichere Möglichkeit?',
  friendlierReason: 'Warum wird sie nicht gewählt?',
  measures: 'Maßnahmen',
  measuresLead: 'Was verringert Nachteile oder verstärkt Vorteile?',
  measure: (position: number) => `Maßnahme ${position}`,
  measureWhat: 'Was wird getan?',
  measureOwner: 'Zuständig (Amt oder Funktion)',
  measureDate: 'Bis wann?',
  addMeasure: 'Maßnahme hinzufügen',
  removeMeasure: (position: number) => `Maßnahme ${position} entfernen`,
  followUp: 'Erfolgskontrolle',
  followUpWords: 'Woran ist der Erfolg zu erkennen, wer berichtet wann?',
  jumps: 'Teile der Seite',
};
