import type { AnyHalf, RuleWords } from '../../rule-words';

const missing: Record<AnyHalf, string> = {
  both: 'Die Vorlage enthält keine Einschätzung zu Klima und sozialer Gerechtigkeit. Bitte fügen Sie den Abschnitt ein; ist nichts betroffen, genügt ein Satz mit dem Grund.',
  climate:
    'Die Vorlage enthält keine Einschätzung zum Klima. Bitte ergänzen Sie, wie sie sich auf Klimaschutz und Klimafolgenanpassung auswirkt; ist nichts betroffen, genügt ein Satz mit dem Grund.',
  equity:
    'Die Vorlage enthält keine Einschätzung zur sozialen Gerechtigkeit. Bitte ergänzen Sie, wer entlastet und wer belastet wird, auch mit Blick auf einkommensarme Haushalte; ist nichts betroffen, genügt ein Satz mit dem Grund.',
};

/** Rules about what is missing or says nothing. */
export const basicRules = {
  Q01: {
    title: 'Abschnitt fehlt oder ist leer',
    why: 'Ohne Einschätzung können die Ratsmitglieder Klima und soziale Folgen nicht abwägen.',
    instead: 'Fügen Sie den Abschnitt ein. Ist nichts betroffen, genügt ein Satz mit dem Grund.',
    findings: {
      'section-missing': (half) => missing[half],
      'section-empty': (_half, about) =>
        `Unter der Überschrift „${about}“ steht kein Text. Bitte schreiben Sie, in welche Richtung sich die Vorlage auswirkt und warum, oder warum nichts betroffen ist.`,
    },
  },
  Q02: {
    title: 'Bewertung fehlt',
    why: 'Eine leere Zeile lässt offen, ob nichts betroffen ist oder ob niemand geprüft hat.',
    instead:
      'Wählen Sie eine Stufe der Skala; auch „keine oder geringe“ und „noch nicht bekannt“ sind Bewertungen.',
    findings: {
      'rating-missing': (_half, about) =>
        `„${about}“ ist noch nicht bewertet. Bitte wählen Sie eine Stufe der Skala; auch „keine oder geringe“ ist eine Bewertung.`,
      'rating-unreadable': (_half, about, excerpt) =>
        `Bei „${about}“ steht „${excerpt}“; das ist keine Stufe der Skala. Bitte wählen Sie eine Stufe und schreiben Sie Erläuterungen in die Begründung.`,
      'direction-missing': (_half, about) =>
        `Der Text unter „${about}“ lässt nicht erkennen, ob sich die Vorlage positiv, negativ, uneinheitlich oder gar nicht auswirkt. Bitte nennen Sie die Richtung und den Grund.`,
    },
  },
  Q03: {
    title: '„Keine“ ohne Grund',
    why: '„Keine Auswirkungen“ ohne Grund ist von einer ungeprüften Vorlage nicht zu unterscheiden.',
    instead:
      'Nennen Sie in einem Satz, was die Vorlage regelt und warum daraus keine Wirkung folgt.',
    findings: {
      'none-without-reason': (_half, about) =>
        `Bei „${about}“ fehlt ein Grund, der zu dieser Vorlage gehört. Bitte schreiben Sie in einem Satz, warum nichts betroffen ist, zum Beispiel: „Die Vorlage regelt ausschließlich die Besetzung eines Gremiums.“`,
    },
  },
  Q10: {
    title: 'Text ohne Aussage',
    why: 'Ein Verweis oder eine Floskel ersetzt die Begründung nicht.',
    instead:
      'Schreiben Sie in ein bis zwei Sätzen, was sich ändert, in welchem Umfang und wodurch.',
    findings: {
      'reason-missing': (_half, about) =>
        `Bei „${about}“ steht noch nichts. Bitte schreiben Sie, was sich ändert, in welchem Umfang und wodurch.`,
      'reason-short': (_half, about, excerpt) =>
        `„${excerpt}“ bei „${about}“ ist noch keine Begründung. Bitte ergänzen Sie, was sich ändert, in welchem Umfang und wodurch.`,
      evasive: (_half, about, excerpt) =>
        `„${excerpt}“ bei „${about}“ sagt noch nichts über die Auswirkung. Bitte schreiben Sie an dieser Stelle in ein bis zwei Sätzen, was sich ändert, in welchem Umfang und wodurch.`,
    },
  },
  Q11: {
    title: 'Platzhalter nicht ersetzt',
    why: 'Stehen gebliebene Anweisungen lassen den Abschnitt unfertig wirken.',
    instead: 'Ersetzen Sie den Platzhalter durch Ihren Text oder löschen Sie den Absatz.',
    findings: {
      placeholder: (_half, about, excerpt) =>
        `Bei „${about}“ steht noch der Platzhalter „${excerpt}“. Bitte ersetzen Sie ihn durch Ihren Text oder löschen Sie den Absatz.`,
    },
  },
  Q29: {
    title: 'Vorlage nach der Einschätzung geändert',
    why: 'Die Einschätzung gilt für den Beschluss, für den sie geschrieben wurde.',
    instead: 'Prüfen Sie, ob die Einschätzung noch stimmt, und aktualisieren Sie den Abschnitt.',
    findings: {
      'decision-changed': () =>
        'Der Beschlussvorschlag ist nicht mehr der, für den die Einschätzung geschrieben wurde. Bitte prüfen Sie, ob sie noch stimmt, und aktualisieren Sie den Abschnitt.',
      'title-changed': () =>
        'Der Titel der Vorlage ist nicht mehr der, für den die Einschätzung geschrieben wurde. Bitte prüfen Sie, ob sie noch stimmt, und aktualisieren Sie den Abschnitt.',
      'amount-changed': (_half, about) =>
        `Unter „${about}“ stehen andere Beträge als zu der Zeit, als die Einschätzung geschrieben wurde. Bitte prüfen Sie, ob sie noch stimmt, und aktualisieren Sie den Abschnitt.`,
    },
  },
} satisfies Record<string, RuleWords>;
