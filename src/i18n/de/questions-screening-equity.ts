import { equity } from './screening';

/** Stage 1, equity: E1 to E8. */
export const screeningEquity = {
  E1: {
    question: equity.cost.question,
    why: 'Für Haushalte mit wenig Geld können wenige Euro im Monat entscheiden, ob sie ein Angebot nutzen.',
    good: 'Ja. Der Beitrag für das Mittagessen steigt von 60 auf 68 € pro Kind und Monat.',
    poor: '„Nein, nur eine Anpassung an gestiegene Preise.“ Auch eine Anpassung ändert, was Haushalte zahlen.',
  },
  E2: {
    question: equity.access.question,
    why: 'Ein Angebot nützt nur, wenn Menschen hinkommen, hineinkommen und verstehen, wie es geht.',
    good: 'Ja. Die Bücherei zieht um; der Weg zur Haltestelle wird um 300 m länger, der Eingang wird stufenlos.',
    poor: '„Nein, das Angebot bleibt.“ Es fehlt, ob Ort, Zeiten, Sprache oder der Weg zum Antrag sich ändern.',
  },
  E3: {
    question: equity.distribution.question,
    why: 'Der Durchschnitt verdeckt, wer gewinnt und wer verliert. Der Rat soll die Verteilung sehen.',
    good: 'Ja. Vom neuen Park profitieren vor allem die rund 4.000 Menschen im Umkreis von 500 m (Einwohnerdaten 2025).',
    poor: '„Nein, alle profitieren gleich.“ Es fehlt, ob wirklich alle Stadtteile und Gruppen gleich nah daran sind.',
  },
  E4: {
    question: equity.health.question,
    why: 'Lärm, schlechte Luft und Hitze machen krank, und sie sind in der Stadt ungleich verteilt.',
    good: 'Ja. Der Verkehr verlagert sich in eine Straße mit 120 Wohnungen; der Lärm nimmt dort zu.',
    poor: '„Nein, die Grenzwerte sind eingehalten.“ Auch unterhalb eines Grenzwerts kann sich eine Belastung ändern.',
  },
  E5: {
    question: equity.jobs.question,
    why: 'Der Umbau zur klimafreundlichen Stadt soll auch Arbeit und Ausbildung vor Ort bringen.',
    good: 'Ja. Der Auftrag sieht zwei Ausbildungsplätze im Heizungsbau vor.',
    poor: '„Nein, das macht eine Firma.“ Auch bei Firmen entstehen oder entfallen Arbeit und Aufträge.',
  },
  E6: {
    question: equity.displacement.question,
    why: 'Sanierung und Grün machen ein Quartier besser und manchmal teurer. Wer wenig hat, muss dann womöglich wegziehen.',
    good: 'Ja. Nach der Sanierung kann die Miete um bis zu 1,20 € je m² und Monat steigen (Angabe der Wohnungsgesellschaft).',
    poor: '„Nein, die Wohnungen werden nur saniert.“ Es fehlt, wie sich die Miete danach entwickelt.',
  },
  E7: {
    question: equity.participation.question,
    why: 'Wer betroffen ist, weiß oft, woran es scheitern kann. Nach dem Beschluss lässt sich wenig ändern.',
    good: 'Ja. Anwohnerinnen und Anwohner wurden im Mai befragt; der Behindertenbeirat ist noch zu hören.',
    poor: '„Nein, es ist nicht vorgeschrieben.“ Gefragt ist, ob es Betroffene gibt, nicht, ob eine Pflicht besteht.',
  },
  E8: {
    question: equity.uptake.question,
    why: 'Förderung, die Eigentum, Erspartes oder einen Antrag voraussetzt, erreicht oft die, die sie weniger brauchen.',
    good: 'Ja. Der Zuschuss für Balkon-Solaranlagen muss vorgestreckt werden; Haushalte ohne Rücklagen erreicht er kaum.',
    poor: '„Nein, alle können ihn beantragen.“ Es fehlt, wer das Geld vorstrecken und den Antrag stellen kann.',
  },
};
