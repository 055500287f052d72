/** Alternatives, balance and follow-up: A1 to A4, M1 to M5. */
export const balanceQuestions = {
  A1: {
    question: 'Welche anderen Möglichkeiten wurden geprüft, auch der Verzicht?',
    why: 'Der Rat kann nur abwägen, was er sieht. Die Möglichkeit, nichts zu tun, gehört immer dazu.',
    good: 'Sanierung statt Neubau: Klima positiv, Soziales neutral, 1,9 statt 2,6 Mio. € (Kostenschätzung 2026). Nicht gewählt, weil drei Gruppenräume fehlen würden.',
    poor: '„Keine Alternativen.“ Es fehlt, was geschieht, wenn der Rat nicht zustimmt.',
  },
  A2: {
    question: 'Gibt es eine klimafreundlichere Möglichkeit, und warum wird sie nicht gewählt?',
    why: 'Es kann gute Gründe geben, sie nicht zu wählen. Sie überzeugen, wenn sie offen genannt werden.',
    good: 'Ja, Bauen mit Holz. Nicht gewählt aus Zeitgründen: Der Rechtsanspruch auf Betreuung gilt ab August, die Umplanung dauert acht Monate.',
    poor: '„Ja, aber zu teuer.“ Es fehlt, um wie viel teurer und im Vergleich wozu.',
  },
  A3: {
    question: 'Was nützt Klima und Menschen zugleich?',
    why: 'Warme Wohnungen, kühle Plätze und günstige Wege sind oft der stärkste Grund für Klimaschutz.',
    good: 'Die Dämmung senkt Emissionen und Heizkosten: rund 30 € pro Monat und Wohnung weniger (Energieberatung 2026).',
    poor: '„Gut für Klima und Menschen.“ Es fehlt, was genau wem nützt.',
  },
  A4: {
    question: 'Wo stehen Klima und soziale Gerechtigkeit im Konflikt, und was wird dagegen getan?',
    why: 'Solche Konflikte sind häufig und meist lösbar. Wer sie nennt, kann vorsorgen.',
    good: 'Sanierung und Miete: Die Stadt begrenzt die Umlage auf die gesparten Heizkosten, vereinbart im Fördervertrag.',
    poor: '„Härten werden vermieden.“ Es fehlt, wodurch.',
  },
  M1: {
    question:
      'Welche Maßnahmen verringern Nachteile oder verstärken Vorteile, wer setzt sie bis wann um?',
    why: 'Eine Maßnahme ohne Zuständigkeit und Termin wird leicht vergessen. Wichtig ist auch, ob das Geld dafür eingeplant ist.',
    good: 'Ermäßigter Ausweis mit Sozialpass; Bürgerdienste, bis 01.03.2027; rund 40.000 € pro Jahr, im Haushaltsentwurf 2027 enthalten.',
    poor: '„Soziale Abfederung wird geprüft.“ Es fehlt, was getan wird, von wem und bis wann.',
  },
  M2: {
    question: 'Verringert die Maßnahme die Wirkung, oder gleicht sie diese nur aus?',
    why: 'Vermeiden und verringern kommen zuerst. Ausgleich an anderer Stelle ist der letzte Schritt und kein Ersatz.',
    good: 'Zuerst wird weniger versiegelt (400 statt 600 m²); für den Rest werden 20 Bäume gepflanzt (Entwurfsplan).',
    poor: '„Wird durch Zertifikate kompensiert.“ Es fehlt, was vorher vermieden oder verringert wurde.',
  },
  M3: {
    question: 'Woran ist der Erfolg zu erkennen: Ausgangswert, Ziel, Quelle und Berichtstermin?',
    why: 'So erfährt der Rat, ob eingetreten ist, was versprochen war, und kann nachsteuern.',
    good: 'Wärmeverbrauch der Schule: 180.000 kWh Erdgas (2025), Ziel 0 kWh ab 2028; Energiebericht, Bericht im Juni 2029.',
    poor: '„Wird evaluiert.“ Es fehlen Kennzahl, Ausgangswert und Termin.',
  },
  M4: {
    question: 'Welche Stelle ist für die Erfolgskontrolle verantwortlich?',
    why: 'Wer verantwortlich ist, kann gefragt werden. Eine Funktion genügt, ein Name ist nicht nötig.',
    good: 'Gebäudewirtschaft, Energiemanagement.',
    poor: '„Alle Beteiligten.“ Es fehlt die eine Stelle, die berichtet.',
  },
  M5: {
    question: 'Wann oder aus welchem Anlass wird die Entscheidung überprüft?',
    why: 'Annahmen ändern sich. Ein fester Termin sorgt dafür, dass jemand noch einmal hinsieht.',
    good: 'Im Juni 2029, früher, wenn die Gebühr erneut geändert wird.',
    poor: '„Bei Bedarf.“ Es fehlt, woran der Bedarf zu erkennen ist.',
  },
};
