/** Labels around the questions: their parts, when they are asked, who usually knows. */
export const questionLabels = {
  guidance: {
    why: 'Warum wir fragen',
    good: 'Beispiel für eine gute Antwort',
    poor: 'Beispiel für eine Antwort, der noch etwas fehlt',
    knows: 'Wer es meist weiß',
  },
  stages: {
    meta: 'Angaben zur Einschätzung',
    screening: 'Vorprüfung',
    climate: 'Klima',
    equity: 'Soziale Gerechtigkeit',
    balance: 'Abwägung und Erfolgskontrolle',
    'sign-off': 'Mitzeichnung',
  },
  asked: {
    always: 'Wird immer gefragt.',
    'in-programme': 'Wird gefragt, wenn das Vorhaben zum Klimaprogramm gehört oder gehören kann.',
    'answered-no':
      'Wird gefragt, wenn der Text der Vorlage deutlich gegen ein „Nein“ der Vorprüfung spricht.',
    'half-closed':
      'Wird gefragt, wenn nach der Vorprüfung das Klima, Soziales oder beides nicht betroffen ist.',
    'climate-open': 'Wird gefragt, wenn nach der Vorprüfung das Klima betroffen ist.',
    'equity-open': 'Wird gefragt, wenn nach der Vorprüfung Soziales betroffen ist.',
    'climate-long':
      'Wird in der ausführlichen Fassung gefragt, wenn nach der Vorprüfung das Klima betroffen ist.',
    'equity-long':
      'Wird in der ausführlichen Fassung gefragt, wenn nach der Vorprüfung Soziales betroffen ist.',
    long: 'Wird in der ausführlichen Fassung gefragt, wenn Klima oder Soziales betroffen ist.',
    'both-long':
      'Wird in der ausführlichen Fassung gefragt, wenn Klima und Soziales betroffen sind.',
    'land-or-building':
      'Wird in der ausführlichen Fassung gefragt, wenn Gebäude, Verkehr, Flächen oder Wetterfolgen betroffen sind.',
    'with-amount':
      'Wird in der ausführlichen Fassung gefragt, wenn eine Menge angegeben ist oder berechnet werden kann.',
    'cost-changes':
      'Wird in der ausführlichen Fassung gefragt, wenn sich Kosten oder Mieten ändern können.',
    'long-or-negative':
      'Wird in der ausführlichen Fassung gefragt; in der kurzen, wenn sich etwas verschlechtert.',
    'friendlier-exists': 'Wird gefragt, wenn es eine klimafreundlichere Möglichkeit gibt.',
    'with-measure': 'Wird gefragt, wenn eine Maßnahme genannt ist.',
    'sign-off-rule': 'Ist nötig, wenn die Regeln der Stadt es verlangen; sonst freiwillig.',
    'by-profile': 'Wird nicht gefragt: Es steht im Muster der Stadt.',
  },
  knows: {
    'drafting-unit': 'das Amt, das die Vorlage schreibt',
    'climate-team': 'Klimaschutz-Team',
    'social-department': 'Sozialamt',
    finance: 'Kämmerei',
    'building-management': 'Gebäudewirtschaft',
    procurement: 'Vergabestelle',
    planning: 'Stadtplanung',
    'traffic-planning': 'Verkehrsplanung',
    'green-and-water': 'Umwelt, Grünflächen und Stadtentwässerung',
    'economic-development': 'Wirtschaftsförderung',
    statistics: 'Statistik und Sozialberichterstattung',
    'participation-office': 'Stelle für Bürgerbeteiligung',
    'council-office': 'Ratsbüro',
  },
};
