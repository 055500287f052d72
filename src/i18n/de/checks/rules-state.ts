import type { RuleWords } from '../../rule-words';

/** Rules about sign-off, copies and stored answers. */
export const stateRules = {
  Q28: {
    title: 'Mitzeichnung offen',
    why: 'Bei deutlichen oder ungewissen Wirkungen sollen die Fachleute die Einschätzung gesehen haben, so wie sie jetzt dasteht.',
    instead:
      'Legen Sie die Einschätzung vor. Nach einer Änderung zeichnet die Stelle noch einmal mit; Rückfragen werden vorher geklärt.',
    findings: {
      'sign-off-missing': (_half, about) =>
        `Für diese Einschätzung ist eine Mitzeichnung vorgesehen: „${about}“. Bitte legen Sie sie dort vor.`,
      'sign-off-unclear': (_half, about, excerpt) =>
        `Bei „${about}“ steht „${excerpt}“; daraus geht nicht hervor, wer wann mitgezeichnet hat. Bitte legen Sie die Einschätzung dort vor, oder ergänzen Sie Stelle und Datum.`,
      'sign-off-outdated': (_half, about, excerpt) =>
        `Nach der Mitzeichnung durch „${about}“${excerpt === '' ? '' : ` (${excerpt})`} wurde die Einschätzung geändert. Bitte legen Sie sie erneut vor.`,
      'sign-off-returned': (_half, about, excerpt) =>
        `„${about}“ hat die Einschätzung zurückgegeben${excerpt === '' ? '' : `: „${excerpt}“`}. Bitte klären Sie die Rückfrage und legen Sie die Einschätzung erneut vor.`,
    },
  },
  Q30: {
    title: 'Doppelt oder aus einer anderen Vorlage übernommen',
    why: 'Übernommene Texte nennen leicht den falschen Ort, die falsche Menge oder die falschen Betroffenen. Stehen zwei Abschnitte in einer Vorlage, ist offen, welcher gilt.',
    instead:
      'Prüfen Sie jede Angabe für diese Vorlage und aktualisieren Sie den Abschnitt; Titel und Nummer werden dann neu vermerkt.',
    findings: {
      'statement-twice': (_half, _about, excerpt) =>
        `Der Abschnitt „${excerpt}“ steht ein weiteres Mal in der Vorlage. Bitte öffnen Sie die Einschätzung und entscheiden Sie, welcher gilt, oder löschen Sie den anderen.`,
      'copied-reference': (_half, _about, excerpt) =>
        `Die Einschätzung wurde für die Vorlage „${excerpt}“ geschrieben. Bitte prüfen Sie jede Angabe und aktualisieren Sie den Abschnitt für diese Vorlage.`,
      'copied-title': (_half, _about, excerpt) =>
        `Die Einschätzung wurde für die Vorlage „${excerpt}“ geschrieben. Bitte prüfen Sie jede Angabe und aktualisieren Sie den Abschnitt für diese Vorlage.`,
      'other-reference': (_half, _about, excerpt) =>
        `In der Einschätzung steht die Nummer „${excerpt}“; diese Vorlage hat eine andere. Bitte prüfen Sie, ob der Text aus einer anderen Vorlage stammt.`,
      'other-place': (_half, _about, excerpt) =>
        `In der Einschätzung steht „${excerpt}“; Titel und Beschlussvorschlag nennen einen anderen Ort. Bitte prüfen Sie, ob der Text aus einer anderen Vorlage stammt.`,
    },
  },
  Q34: {
    title: 'Text und gespeicherte Antworten gehen auseinander',
    why: 'Der Rat liest den Text; das Verzeichnis und die Mitzeichnung gehen auch nach den gespeicherten Antworten. Beide sollen dasselbe sagen.',
    instead:
      'Öffnen Sie die Einschätzung: Änderungen im Dokument werden dort übernommen, und wo beides geändert wurde, entscheiden Sie. Aktualisieren Sie dann den Abschnitt.',
    findings: {
      'statement-edited': (_half, about, excerpt) =>
        `„${about}“ wurde im Dokument geändert, nachdem die Antworten gespeichert wurden${excerpt === '' ? '' : `: „${excerpt}“`}. Es gilt der Text des Dokuments. Bitte übernehmen Sie ihn in die Antworten.`,
      'statement-and-draft-differ': (_half, about, excerpt) =>
        `Bei „${about}“ steht im Dokument „${excerpt}“, in den gespeicherten Antworten etwas anderes; beides wurde seit dem letzten Schreiben geändert. Bitte öffnen Sie die Einschätzung und entscheiden Sie, was gilt.`,
      'edit-not-read': (_half, about, excerpt) =>
        `Bei „${about}“ steht jetzt „${excerpt}“; das lässt sich keiner Antwort zuordnen, und gespeichert ist weiter die frühere. Bitte öffnen Sie die Einschätzung und wählen Sie dort die passende Antwort.`,
      'answers-not-shown': (_half, about, excerpt) =>
        `Die gespeicherten Antworten sagen bei „${about}“ etwas anderes als der Abschnitt im Dokument${excerpt === '' ? '' : ` („${excerpt}“)`}. Bitte aktualisieren Sie den Abschnitt.`,
      'entry-not-stored': (_half, about, excerpt) =>
        `Im Abschnitt steht „${about}: ${excerpt}“ ohne eigenes Feld, und gespeichert ist davon nichts. Bitte tragen Sie es in der Einschätzung ein und aktualisieren Sie den Abschnitt.`,
      'entry-not-shown': (_half, about, excerpt) =>
        `Gespeichert ist „${about}: ${excerpt}“, aber im Abschnitt steht es nicht. Bitte aktualisieren Sie den Abschnitt.`,
    },
  },
  Q37: {
    title: 'Text, der nicht gelesen wurde',
    why: 'Was in einer anderen Datei steht, wird nicht gelesen und nicht geprüft. Dort kann auch eine Einschätzung stehen.',
    instead:
      'Öffnen Sie das Dokument in Word und speichern Sie es: Eingefügte Dateien werden dann Teil des Textes. Unterdokumente heben Sie vorher mit „Verknüpfung aufheben“ auf (Ansicht > Gliederung > Dokument anzeigen).',
    findings: {
      'inserted-file': () =>
        'Hier ist eine Datei eingefügt, die nicht gelesen wurde; auch eine Einschätzung kann darin stehen. Bitte öffnen Sie das Dokument in Word und speichern Sie es, damit sie Teil des Textes wird.',
      'sub-document': () =>
        'Hier ist ein Unterdokument verknüpft, das nicht gelesen wurde; auch eine Einschätzung kann darin stehen. Bitte heben Sie die Verknüpfung in Word auf, damit es Teil des Textes wird, oder prüfen Sie es für sich.',
    },
  },
  Q38: {
    title: 'Gespeicherte Antworten nicht lesbar',
    why: 'Ohne die Antworten lässt sich der Abschnitt nicht aktualisieren, und im Verzeichnis zählt nur, was im Text steht.',
    instead:
      'Öffnen Sie das Dokument im Add-in: Es liest aus dem Abschnitt, was dort steht, und speichert die Antworten neu, sobald Sie „Trotzdem speichern“ wählen. Gibt es eine ältere Fassung der Datei, prüfen Sie zuerst, ob sie dort noch lesbar sind.',
    findings: {
      'answers-damaged': () =>
        'Die im Dokument gespeicherten Antworten sind beschädigt. Der Text ist davon nicht betroffen. Bitte öffnen Sie das Dokument im Add-in, prüfen Sie, was aus dem Text übernommen wurde, und wählen Sie „Trotzdem speichern“; oder nehmen Sie eine ältere Fassung der Datei.',
      'answers-newer': () =>
        'Die im Dokument gespeicherten Antworten stammen aus einer neueren Version; hier zählt nur, was im Text steht. Bitte prüfen Sie das Dokument mit der neueren Version.',
    },
  },
} satisfies Record<string, RuleWords>;
