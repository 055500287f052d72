import type { RuleWords } from './sentence';

/** Titles, reasons and advice of the rules about what is missing or says nothing. */
export const basicRules = {
  Q01: {
    title: 'Abschnitt fehlt oder ist leer',
    why: 'Ohne Einschätzung können die Ratsmitglieder Klima und soziale Folgen nicht abwägen.',
    instead: 'Fügen Sie den Abschnitt ein. Ist nichts betroffen, genügt ein Satz mit dem Grund.',
  },
  Q02: {
    title: 'Bewertung fehlt',
    why: 'Eine leere Zeile lässt offen, ob nichts betroffen ist oder ob niemand geprüft hat.',
    instead:
      'Wählen Sie eine Stufe der Skala; auch „keine oder geringe“ und „noch nicht bekannt“ sind Bewertungen.',
  },
  Q03: {
    title: '„Keine“ ohne Grund',
    why: '„Keine Auswirkungen“ ohne Grund ist von einer ungeprüften Vorlage nicht zu unterscheiden.',
    instead:
      'Nennen Sie in einem Satz, was die Vorlage regelt und warum daraus keine Wirkung folgt.',
  },
  Q10: {
    title: 'Text ohne Aussage',
    why: 'Ein Verweis oder eine Floskel ersetzt die Begründung nicht.',
    instead:
      'Schreiben Sie in ein bis zwei Sätzen, was sich ändert, in welchem Umfang und wodurch.',
  },
  Q11: {
    title: 'Platzhalter nicht ersetzt',
    why: 'Stehen gebliebene Anweisungen lassen den Abschnitt unfertig wirken.',
    instead: 'Ersetzen Sie den Platzhalter durch Ihren Text oder löschen Sie den Absatz.',
  },
  Q29: {
    title: 'Vorlage nach der Einschätzung geändert',
    why: 'Die Einschätzung gilt für den Beschluss, für den sie geschrieben wurde.',
    instead: 'Prüfen Sie, ob die Einschätzung noch stimmt, und aktualisieren Sie den Abschnitt.',
  },
} satisfies Record<string, RuleWords>;
