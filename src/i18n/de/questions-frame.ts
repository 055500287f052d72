/** Who drafts (META), why nothing is relevant (S0), who signs off (R1 to R3). */
export const frameQuestions = {
  'M-unit': {
    question: 'Welches Amt schreibt die Vorlage?',
    why: 'Wer später nachfragt, soll wissen, an wen. Das Amt bleibt auch dann richtig, wenn Personen wechseln.',
    good: 'Amt für Schule, Abteilung Schulbau.',
    poor: '„Verwaltung“. Es fehlt, welches Amt gemeint ist.',
  },
  'M-author': {
    question: 'Wer hat die Einschätzung ausgefüllt (Funktion)?',
    why: 'Die Funktion zeigt, aus welcher Sicht bewertet wurde. Ein Name ist nicht nötig.',
    good: 'Projektleitung Schulbau.',
    poor: '„Sachbearbeitung“. Es fehlt das Sachgebiet.',
  },
  'M-date': {
    question: 'Von wann ist die Einschätzung?',
    why: 'Am Datum ist zu erkennen, ob sie noch zum Text der Vorlage passt und welche Zahlen vorlagen.',
    good: '12.10.2026, vor der ersten Beratung im Ausschuss.',
    poor: '„Herbst“. Es fehlen Tag und Jahr.',
  },
  S0: {
    question: 'Warum hat die Vorlage hier keine Auswirkungen?',
    why: 'Ein „Nein“ überzeugt, wenn es einen Grund aus dem Inhalt der Vorlage nennt. Ein Satz genügt.',
    good: 'Die Vorlage besetzt einen Sitz im Schulausschuss neu; sie löst weder Bau noch Beschaffung, Verkehr oder Gebühren aus.',
    poor: '„Keine Auswirkungen.“ Es fehlt der Grund: Was regelt die Vorlage, und was regelt sie nicht?',
  },
  R1: {
    question: 'Hat das Klimaschutz-Team die Einschätzung gesehen, bestätigt oder zurückgegeben?',
    why: 'Wer die Vorlage schreibt, kennt die Sache; das Klimaschutz-Team kennt die Wirkungen. Der Rat soll sehen, dass beide geprüft haben.',
    good: 'Bestätigt am 14.10.2026, Klimaschutzmanagement. Anmerkung: Die Emissionen des Baus sind mit Kennwerten geschätzt.',
    poor: '„Ist abgestimmt.“ Es fehlt, welche Stelle wann was bestätigt hat.',
  },
  R2: {
    question: 'Hat das Sozialamt die Einschätzung gesehen, bestätigt oder zurückgegeben?',
    why: 'Das Sozialamt kennt die Lage der betroffenen Gruppen und Stadtteile. Sein Blick schützt vor Folgen, die sonst übersehen werden.',
    good: 'Zurückgegeben am 15.10.2026, Sozialplanung. Anmerkung: Bitte ergänzen, was die Gebühr für Haushalte mit Wohngeld bedeutet.',
    poor: '„Nicht einverstanden.“ Es fehlt, was zu ergänzen oder zu ändern ist.',
  },
  R3: {
    question: 'Wann müssen Klimaschutz-Team und Sozialamt bestätigen?',
    why: 'Die Stadt legt es einmal für alle Vorlagen fest. So hängt die Mitzeichnung nicht vom Einzelfall ab.',
    good: 'Bei negativer oder stark positiver Bewertung, ab 100 t CO2e pro Jahr (Schwelle im Muster der Stadt) und wenn die Wirkung noch nicht bekannt ist.',
    poor: '„Bei wichtigen Vorlagen.“ Es fehlt, woran zu erkennen ist, dass eine Vorlage wichtig ist.',
  },
};

/** Answers about the assessment itself and of stage 1. */
export const screeningAnswers = {
  'meta.unit': 'Amt',
  'meta.author': 'Ausgefüllt von (Funktion)',
  'meta.date': 'Datum der Einschätzung',
  'screening.climate.programme': 'Klimaprogramm',
  'screening.climate.intended': 'Klimaschutz als Ziel',
  'screening.climate.energy': 'Energie',
  'screening.climate.buildings': 'Gebäude',
  'screening.climate.mobility': 'Mobilität',
  'screening.climate.procurement': 'Beschaffung',
  'screening.climate.land': 'Fläche und Grün',
  'screening.climate.circular': 'Abfall und Kreislauf',
  'screening.climate.behaviour': 'Verhalten',
  'screening.climate.exposure': 'Hitze, Starkregen und Dürre',
  'screening.equity.cost': 'Kosten für Haushalte',
  'screening.equity.access': 'Zugang',
  'screening.equity.distribution': 'Verteilung auf Stadtteile und Gruppen',
  'screening.equity.health': 'Gesundheit und Umweltbelastung',
  'screening.equity.jobs': 'Arbeit und Ausbildung',
  'screening.equity.displacement': 'Mieten und Verdrängung',
  'screening.equity.participation': 'Beteiligung',
  'screening.equity.uptake': 'Ungleiche Nutzung',
  'screening.programme': 'Maßnahme des Klimaprogramms mit Nummer',
  'screening.reasons': 'Warum trotzdem „Nein“',
  'notRelevant.kind': 'Art der Vorlage',
  'notRelevant.reason': 'Grund, warum nichts betroffen ist',
};
