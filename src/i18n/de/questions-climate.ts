/** Stage 2, climate: C1 to C10. */
export const climateQuestions = {
  C1: {
    question: 'Welche Handlungsfelder sind betroffen, und welches am meisten?',
    why: 'So ist zu sehen, welche Wirkungen bewertet wurden, und Vorlagen desselben Feldes lassen sich zusammenzählen.',
    good: 'Gebäude (Schwerpunkt), Energie, Fläche und Grün.',
    poor: '„Alle.“ Es fehlt, welches Feld den Ausschlag gibt.',
  },
  C2: {
    question: 'Wie wirkt sich die Vorlage auf den Ausstoß von Treibhausgasen aus?',
    why: 'Die Bewertung ist das Erste, was der Rat liest. „Keine“ heißt: geprüft und höchstens gering; „noch nicht bekannt“ ist eine ehrliche Antwort.',
    good: 'Uneinheitlich: Der Bau verursacht einmalig Emissionen, danach sinken sie jedes Jahr.',
    poor: '„Keine“, weil noch niemand nachgesehen hat. Richtig wäre „noch nicht bekannt“ mit einem Datum.',
  },
  C3: {
    question:
      'Wie viel Treibhausgas ist es pro Jahr und einmalig, und was wäre ohne den Beschluss?',
    why: 'Eine Menge macht Vorlagen vergleichbar. Sie brauchen keine Tonnen zu kennen: Kilowattstunden, Kilometer oder Quadratmeter genügen zum Rechnen.',
    good: 'Bisher 180.000 kWh Erdgas, künftig 55.000 kWh Strom im Jahr: rund −23 t CO2e pro Jahr (direkte Emissionen, vereinfacht berechnet). Ohne Beschluss läuft der Kessel weiter.',
    poor: '„Spart viel CO2.“ Es fehlen Menge, Zeitbezug und der Vergleich: gegenüber was?',
  },
  C4: {
    question: 'Wie lange hält die Wirkung an, und wie lange bindet die Entscheidung die Stadt?',
    why: 'Was heute gebaut oder gekauft wird, wirkt oft über das Zieljahr der Stadt hinaus und ist dann schwer zu ändern.',
    good: 'Länger als fünf Jahre; die Wärmepumpe wird voraussichtlich 20 Jahre genutzt (Angabe der Gebäudewirtschaft).',
    poor: '„Dauerhaft.“ Es fehlt die Nutzungsdauer in Jahren.',
  },
  C5: {
    question: 'Was trägt das zum Klimaprogramm oder zum verbleibenden Budget der Stadt bei?',
    why: '23 Tonnen sagen wenig für sich allein. Der Anteil zeigt, ob es ein kleiner oder ein großer Schritt ist.',
    good: 'Maßnahme E 7 des Klimaprogramms; 23 von 2.300 t, um die die Emissionen städtischer Gebäude bis 2030 jährlich sinken sollen, also 1 % (Programm, Tabelle 4).',
    poor: '„Wichtiger Beitrag zur Klimaneutralität.“ Es fehlt, wie groß er ist und woran gemessen.',
  },
  C6: {
    question:
      'Macht die Vorlage Menschen und Gebäude widerstandsfähiger gegen Hitze, Regen und Dürre?',
    why: 'Klimaschutz und Klimaanpassung können auseinandergehen. Bei Gebäuden, Straßen und Flächen wird beides gebraucht.',
    good: 'Positiv: 600 m² werden entsiegelt und 12 Bäume gepflanzt (Entwurfsplan); der Hof speichert mehr Regen und bietet Schatten. Kein Überschwemmungsgebiet.',
    poor: '„Wird begrünt.“ Es fehlt, wie viel Fläche, wo und wogegen es hilft.',
  },
  C7: {
    question: 'Was ändert sich wodurch, wie stark und warum?',
    why: 'Mit dem Grund können auch Menschen ohne Fachwissen die Bewertung nachvollziehen und hinterfragen.',
    good: 'Die Wärmepumpe ersetzt den Gaskessel von 1998. Der Energiebedarf sinkt, weil sie den größten Teil der Wärme aus der Außenluft gewinnt.',
    poor: '„Siehe Sachverhalt.“ Es fehlt der Satz, der sagt, was die Emissionen verändert.',
  },
  C8: {
    question: 'Woher stammen die Angaben?',
    why: 'Mit der Quelle lässt sich eine Zahl prüfen und später fortschreiben.',
    good: 'Verbrauch: Energiebericht 2025, Seite 14. Strombedarf der Wärmepumpe: Vorplanung des Fachbüros, Mai 2026.',
    poor: '„Eigene Berechnung.“ Es fehlt, mit welchen Ausgangswerten gerechnet wurde.',
  },
  C9: {
    question: 'Wie sicher sind die Angaben?',
    why: 'Eine grobe Schätzung ist willkommen, wenn sie als solche zu erkennen ist.',
    good: 'Mittel: Der bisherige Verbrauch ist gemessen, der künftige aus der Vorplanung geschätzt.',
    poor: '„Hoch“, obwohl der Verbrauch nur aus Kennwerten abgeleitet ist. Dann passt „mittel“ oder „gering“ besser.',
  },
  C10: {
    question: 'Sollen die Klimafolgekosten in Euro mit in den Abschnitt?',
    why: 'Sie machen Klimaschäden mit den übrigen Kosten vergleichbar. Der Kostensatz kommt aus dem Muster der Stadt, mit Jahr und Quelle.',
    good: 'Ja. Die Menge ist berechnet, und der Abschnitt nennt Kostensatz, Jahr und Quelle dazu.',
    poor: 'Ein Betrag in Euro ohne Kostensatz und Jahr. Es fehlt, woraus er berechnet ist.',
  },
};

/** Answers of stage 2, climate. */
export const climateAnswers = {
  'climate.fields': 'Betroffene Handlungsfelder',
  'climate.primary': 'Schwerpunkt',
  'mitigation.rating': 'Bewertung Klimaschutz',
  'mitigation.amount': 'Menge in t CO2e, pro Jahr und einmalig',
  'mitigation.reason': 'Begründung Klimaschutz',
  'climate.activities.<id>.kind': 'Art der Angabe (Heizung, Fahrzeuge …)',
  'climate.activities.<id>.inputs': 'Angaben zum Rechnen',
  'climate.activities.<id>.choices': 'Auswahl (Energieträger, Bauart …)',
  'climate.activities.<id>.note': 'Was es ist',
  'climate.method': 'Wie die Menge ermittelt wurde',
  'climate.boundary': 'Was die Menge umfasst',
  'climate.baseline': 'Was ohne den Beschluss geschieht',
  'climate.duration': 'Wirkungsdauer',
  'climate.lifetime': 'Nutzungsdauer in Jahren',
  'climate.contribution': 'Beitrag zum Klimaprogramm',
  'adaptation.rating': 'Bewertung Klimafolgenanpassung',
  'adaptation.amount': 'Umfang der Anpassung (m², Bäume)',
  'adaptation.reason': 'Begründung Klimafolgenanpassung',
  'climate.heat': 'Hitze',
  'climate.water': 'Starkregen und Hochwasser',
  'climate.drought': 'Trockenheit',
  'climate.nature': 'Grün und Artenvielfalt',
  'climate.floodArea': 'Lage im Überschwemmungsgebiet',
  'climate.sources': 'Quellen der Angaben',
  'climate.confidence': 'Sicherheit der Angaben',
  'climate.socialCost': 'Klimafolgekosten zeigen',
};
