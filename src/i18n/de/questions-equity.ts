/** Stage 2, equity: Q1 to Q10. */
export const equityQuestions = {
  Q1: {
    question: 'Welche Gruppen werden entlastet oder belastet, wie stark und wodurch?',
    why: '„Betroffen“ allein hilft nicht weiter. Erst die Ursache zeigt, was sich ausgleichen lässt. Nach Haushalten mit wenig Einkommen wird immer gefragt.',
    good: 'Haushalte mit wenig Einkommen: Belastung, stark. Der Monatsausweis kostet 12 € mehr, und viele haben im Quartier keine Garage.',
    poor: '„Alle profitieren gleichermaßen.“ Es fehlt, wodurch, und ob das auch für Menschen ohne Auto oder Erspartes gilt.',
  },
  Q2: {
    question: 'In welchen Stadtteilen oder Sozialräumen wirkt die Vorlage?',
    why: 'In manchen Stadtteilen kommen Armut, Lärm und Hitze zusammen. Dort wiegt eine zusätzliche Belastung schwerer und ein Nutzen mehr.',
    good: 'Bahnhofsviertel und Hafenviertel; beide gehören laut Sozialbericht 2025 zu den Gebieten mit hoher Kinderarmut.',
    poor: '„Stadtgebiet.“ Es fehlt, wo die Wirkung am stärksten ist.',
  },
  Q3: {
    question: 'Können alle das Angebot erreichen, nutzen und bezahlen?',
    why: 'Ein weiter Weg, eine Barriere oder der Preis genügt, und ein Angebot erreicht manche Menschen nicht.',
    good: 'Haltestelle 200 m entfernt; Eingang stufenlos, Antrag auch in Leichter Sprache; Eintritt 3 €, mit Sozialpass frei.',
    poor: '„Barrierefrei.“ Es fehlen der Weg dorthin und der Preis, und für wen Barrieren bleiben.',
  },
  Q4: {
    question: 'Welche Chancen auf Arbeit, Ausbildung oder Aufträge entstehen, und für wen?',
    why: 'Vom Umbau der Stadt sollen auch Menschen und Betriebe vor Ort etwas haben.',
    good: 'Die Ausschreibung teilt die Arbeiten in drei Lose, damit kleinere Betriebe mitbieten können; zwei Ausbildungsplätze sind vorgesehen.',
    poor: '„Stärkt die Wirtschaft.“ Es fehlt, welche Betriebe oder Menschen gemeint sind.',
  },
  Q5: {
    question: 'Wer wurde vor der Entscheidung beteiligt, und was hat sich dadurch geändert?',
    why: 'Beteiligung zählt, solange sich noch etwas ändern lässt. Wichtig ist auch, wer nicht erreicht wurde und warum.',
    good: 'Vor der Entscheidung: zwei Termine für die Nachbarschaft im Mai, 60 Teilnehmende. Ergebnis: zwei Behindertenparkplätze mehr. Nicht erreicht: Schichtarbeitende; geplant ist eine Befragung.',
    poor: '„Öffentlichkeit wurde informiert.“ Es fehlt, wer mitreden konnte und was daraus wurde.',
  },
  Q6: {
    question: 'Was ändert sich für einen Haushalt pro Monat, und wer wird entlastet?',
    why: 'Ein Betrag pro Haushalt ist leichter zu beurteilen als eine Summe im Haushalt der Stadt.',
    good: '12 € mehr pro Monat und Fahrzeug (Gebührensatzung, Entwurf); mit Sozialpass 4 € mehr.',
    poor: '„Moderate Erhöhung.“ Es fehlt der Betrag, und wer weniger zahlt.',
  },
  Q7: {
    question: 'Wer zahlt, und wer gewinnt?',
    why: 'Oft zahlen andere als die, die gewinnen: Menschen, die mieten oder vermieten, mit oder ohne Auto, heute oder später.',
    good: 'Es zahlen Haushalte mit Auto ohne eigenen Stellplatz; es gewinnen alle, die zu Fuß, mit Rad oder Bus unterwegs sind, weil der Gehweg frei wird.',
    poor: '„Die Allgemeinheit.“ Es fehlt, wer mehr trägt und wer mehr davon hat.',
  },
  Q8: {
    question:
      'Was kommt zusammen: mit anderen Beschlüssen oder für Menschen mit mehreren Nachteilen?',
    why: 'Mehrere kleine Belastungen können zusammen zu viel sein, gerade für Menschen, die schon mehrere Nachteile haben.',
    good: 'Im selben Jahr steigen Kita-Beitrag und Abfallgebühr; für Alleinerziehende im Hafenviertel sind es zusammen rund 25 € pro Monat (Gebührenvorlagen 2026).',
    poor: '„Nicht bekannt.“ Es fehlt, ob bei der Kämmerei oder im Sozialamt nachgefragt wurde.',
  },
  Q9: {
    question: 'Worauf stützen sich die Angaben zu den sozialen Wirkungen?',
    why: 'Mit Belegen lässt sich darüber reden, was zu tun ist, statt darüber, ob es stimmt.',
    good: 'Sozialbericht 2025, Kapitel 3; Rückmeldungen der Schuldnerberatung vom März 2026.',
    poor: '„Erfahrungswerte.“ Es fehlt, wessen Erfahrung und aus welcher Zeit.',
  },
  Q10: {
    question: 'Wie wirkt sich die Vorlage insgesamt auf die soziale Gerechtigkeit aus, und warum?',
    why: 'Die Gesamtbewertung fasst zusammen, was für die Gruppen gilt. Gegenläufige Wirkungen heißen „uneinheitlich“, nicht „keine“.',
    good: 'Uneinheitlich: Mehr Platz und Ruhe für rund 900 Menschen (Einwohnerdaten 2025), aber höhere Kosten für Haushalte mit wenig Einkommen, die auf ein Auto angewiesen sind.',
    poor: '„Positiv“, ohne die Gruppe zu erwähnen, die mehr zahlt. Es fehlt die Belastung.',
  },
};

/** Answers of stage 2, equity. */
export const equityAnswers = {
  'groups.<id>.effect': 'Entlastung oder Belastung',
  'groups.<id>.strength': 'Stärke',
  'groups.<id>.how': 'Wodurch',
  'social.districts': 'Betroffene Stadtteile',
  'social.geographic': 'Erreichbarkeit',
  'social.barriers': 'Barrieren',
  'social.affordability': 'Bezahlbarkeit',
  'social.opportunity': 'Arbeit, Ausbildung und Betriebe',
  'participation.timing': 'Zeitpunkt der Beteiligung',
  'participation.who': 'Wer wie beteiligt wurde',
  'participation.changed': 'Was sich dadurch geändert hat',
  'participation.planned': 'Was noch geplant ist',
  'participation.barriers': 'Was Menschen von der Beteiligung abhält',
  'social.costPerMonth': 'Änderung pro Haushalt und Monat',
  'social.relief': 'Entlastung für geringe Einkommen',
  'social.payers': 'Wer zahlt, wer gewinnt',
  'social.cumulative': 'Zusammenwirken mit anderen Entscheidungen',
  'social.evidence': 'Belege',
  'equity.rating': 'Bewertung soziale Gerechtigkeit',
  'equity.amount': 'Umfang der sozialen Wirkung',
  'equity.reason': 'Begründung soziale Gerechtigkeit',
};
