import { counted } from './counted';

/** What the pane asks about climate. */
export const climate = {
  jumps: 'Teile der Seite',
  choose: 'Bitte wählen',
  open: 'Noch offen',
  clear: 'Angabe löschen',
  fields: 'Handlungsfelder',
  acceptFields: (count: number) =>
    count === 1
      ? 'Vorgeschlagenes Handlungsfeld übernehmen'
      : `${count} vorgeschlagene Handlungsfelder übernehmen`,
  chooseFields: 'Handlungsfelder wählen',
  otherFields: 'Andere Handlungsfelder',
  primary: 'Am stärksten betroffen',
  figures: 'Menge berechnen',
  figuresLead:
    'Tragen Sie ein, was Sie kennen: Kilowattstunden, Kilometer, Quadratmeter. Die Tonnen rechnet das Programm aus. Was Sie nicht kennen, lassen Sie weg.',
  addFirst: 'Was ändert sich?',
  addAnother: 'Was ändert sich noch?',
  addPlaceholder: 'Hinzufügen …',
  removeActivity: (title: string) => `Entfernen: ${title}`,
  knownNote: 'Aus welcher Berechnung?',
  activityNote: 'Bezeichnung (freiwillig)',
  notANumber: 'Das ist keine Zahl. Schreiben Sie zum Beispiel 1.234,5.',
  sum: 'Rechenweg',
  result: 'Ergebnis',
  factors: (count: number) =>
    `${counted(count, 'Emissionsfaktor', 'Emissionsfaktoren')} mit Quelle`,
  thresholds: (rating: string) =>
    `Nach den Schwellenwerten im Muster der Stadt passt dazu die Bewertung „${rating}“.`,
  thresholdsAgree: (rating: string) =>
    `Ihre Bewertung „${rating}“ entspricht den Schwellenwerten im Muster der Stadt.`,
  spreadOver: (years: number) =>
    `Was einmalig entsteht, ist dafür auf ${String(years)} Jahre verteilt.`,
  acceptRating: (rating: string) => `„${rating}“ übernehmen`,
  exposures: 'Was ändert sich für Hitze, Wasser, Trockenheit und Grün?',
  floodArea: 'Liegt der Ort in einem Überschwemmungsgebiet?',
  method: 'Wie wurde die Menge ermittelt?',
  boundary: 'Was ist in der Menge enthalten?',
  baseline: 'Was geschieht ohne den Beschluss?',
  baselineHint: 'Womit wird verglichen? Zum Beispiel: „Der Gaskessel läuft weiter.“',
  duration: 'Wie lange wirkt es?',
  lifetime: 'Nutzungsdauer',
  lifetimeHint: 'So lange bindet die Entscheidung die Stadt.',
  years: 'Jahre',
  programme: 'Maßnahme im Klimaprogramm, mit Nummer',
  contribution: 'Beitrag zum Klimaprogramm oder zum Budget',
  confidence: 'Wie sicher sind die Angaben?',
  socialCost: 'Klimafolgekosten im Abschnitt nennen',
};
