import { counted } from './counted';
import { limitPhrase } from './limits';
import { adoption } from './pane-adoption';
import { balance } from './pane-balance';
import { check } from './pane-check';
import { climate } from './pane-climate';
import { equity } from './pane-equity';
import { files } from './pane-files';
import { open } from './pane-open';
import { rated } from './pane-rated';
import { review } from './pane-review';
import { statement } from './pane-statement';

export const pane = {
  name: 'Klima und Soziales',
  steps: {
    label: 'Schritte',
    overview: 'Überblick',
    screening: 'Vorprüfung',
    climate: 'Klima',
    equity: 'Soziales',
    balance: 'Abwägung',
    statement: 'Abschnitt',
    check: 'Prüfung der Vorlage',
    review: 'Mitzeichnung',
    'self-test': 'Selbsttest',
    position: (step: number, all: number) => `Schritt ${step} von ${all}`,
    next: (step: string) => `Weiter: ${step}`,
    back: 'Zurück',
    toCheck: 'Vorlage prüfen',
    toAssess: 'Klima und Soziales bewerten',
  },
  progress: {
    open: 'Die Vorlage wird gelesen …',
    save: 'Der Entwurf wird gespeichert …',
    insert: 'Der Abschnitt wird eingefügt …',
    update: 'Der Abschnitt wird aktualisiert …',
    remove: 'Der Abschnitt wird entfernt …',
    removeData: 'Daten der Einschätzung werden entfernt …',
    reveal: 'Die Stelle wird gezeigt …',
    check: 'Die Vorlage wird geprüft …',
    'self-test': 'Der Selbsttest läuft …',
    slow: 'Word braucht länger als sonst. Sie können hier weiterarbeiten.',
  },
  obstacles: {
    'not-in-word':
      'Dieser Bereich gehört zu Word. Bitte öffnen Sie in Word eine Vorlage und klicken Sie dort auf „Bewerten“.',
    'too-old':
      'Diese Version von Word ist zu alt für diesen Bereich. Nötig ist ein Word, das Microsoft heute unterstützt: Word aus Microsoft 365, Word 2024 oder Word LTSC 2024 (bis 9. Oktober 2029) oder Word im Browser.',
  },
  retry: 'Noch einmal versuchen',
  reopen: 'Vorlage neu lesen',
  dismiss: 'Meldung schließen',
  profiles: {
    warning: 'Ein Profil Ihrer Verwaltung enthält Fehler und wird nicht verwendet.',
    remedy: 'Bitte geben Sie diese Meldung an die Stelle weiter, die das Profil pflegt.',
  },
  failed: {
    open: 'Die Vorlage konnte nicht gelesen werden.',
    save: 'Der Entwurf konnte nicht gespeichert werden. Ihre Antworten stehen weiter hier im Fenster.',
    insert: 'Beim Einfügen gab es einen Fehler.',
    update: 'Beim Aktualisieren gab es einen Fehler.',
    remove: 'Beim Entfernen gab es einen Fehler.',
    removeData: 'Die Daten der Einschätzung konnten nicht entfernt werden.',
    reveal: 'Die Stelle konnte nicht gezeigt werden.',
    check: 'Die Vorlage konnte nicht geprüft werden.',
    'self-test': 'Der Selbsttest konnte nicht zu Ende geführt werden.',
  },
  /** What goes on working in a document that takes no changes. */
  answersAnyway: 'Antworten und prüfen können Sie trotzdem.',
  /** Where the answers are once they could not be stored in it. */
  answersHere:
    'Ihre Antworten bleiben hier im Fenster, solange es offen ist; im Überblick unter „Antworten sichern oder übernehmen“ können Sie sie als Datei sichern.',
  answersOnlyHere:
    'Das Dokument lässt keine Änderung zu: Ihre Antworten stehen nur hier im Fenster. Im Überblick können Sie sie als Datei sichern.',
  /** Where the page itself says why. */
  nothingWritten:
    'Geschrieben wurde nichts: Das Dokument lässt keine Änderung zu. Warum, steht oben auf dieser Seite.',
  /** What is in the document after a failed writing. */
  nowStands: {
    old: 'Der Abschnitt steht unverändert so in der Vorlage wie zuvor. Sie können es noch einmal versuchen.',
    new: 'Der neue Abschnitt steht vollständig in der Vorlage.',
    none: 'Der Abschnitt steht nicht in der Vorlage.',
    twice:
      'Der Abschnitt steht jetzt mehrfach in der Vorlage. Mit „Einen Abschnitt behalten“ bleibt einer; geschriebener Text geht dabei nicht verloren.',
    partly:
      'Der Abschnitt steht nur zum Teil neu in der Vorlage. Bitte versuchen Sie es noch einmal: Was fehlt, wird dann ergänzt.',
    other:
      'Jetzt steht in der Vorlage ein Abschnitt, der nicht von hier stammt: Jemand hat ihn inzwischen eingefügt oder geändert. Bitte sehen Sie ihn sich an, bevor Sie weitermachen.',
  },
  /** What to do where it is not known what the document holds. */
  lookAtPlace:
    'Bitte sehen Sie sich die Stelle an und machen Sie den Schritt in Word bei Bedarf rückgängig.',
  /** The way out where the statement stands several times. */
  keepOne: 'Einen Abschnitt behalten',
  /** Why something failed in the open document, and what to do. */
  because: {
    'not-a-document': () => 'Word liefert kein lesbares Dokument.',
    encrypted: () => 'Das Dokument ist verschlüsselt.',
    'legacy-doc': () => 'Das Dokument liegt im alten Format .doc vor. Speichern Sie es als .docx.',
    damaged: (detail: string) => `Das Dokument ist an einer Stelle beschädigt (${detail}).`,
    'no-main-part': () => 'Das Dokument hat keinen Text.',
    'too-large': (detail: string) => `Das Dokument ${limitPhrase(detail)}. Das ist hier zu viel.`,
    'forbidden-xml': () => 'Das Dokument enthält etwas, das in Word-Dokumenten nicht vorkommt.',
    'text-elsewhere': () => 'Ein Teil des Textes liegt in einer anderen Datei.',
    changed: () => 'Das Dokument wurde gerade geändert. Geschrieben wurde nichts.',
    'read-only': () =>
      'Das Dokument ist schreibgeschützt oder gesperrt. Geschrieben wurde nichts. Heben Sie den Schutz auf, dann geht es weiter.',
    'not-on-web': () =>
      'Word im Browser kann das nicht ausführen. Geschützt ist das Dokument deshalb nicht: Öffnen Sie es in der Desktop-App von Word, dann geht es weiter.',
    'protected-forms': () =>
      'Das Dokument ist als Formular geschützt: Nur Formularfelder lassen sich ausfüllen. Heben Sie den Schutz in Word auf (Überprüfen > Bearbeitung einschränken), um fortzufahren.',
    'protected-comments': () =>
      'Das Dokument ist geschützt und lässt nur Kommentare zu. Heben Sie den Schutz in Word auf (Überprüfen > Bearbeitung einschränken), um fortzufahren.',
    'protected-read-only': () =>
      'Das Dokument ist gegen jede Änderung geschützt. Heben Sie den Schutz in Word auf (Überprüfen > Bearbeitung einschränken), um fortzufahren.',
    'protected-parts': () =>
      'Das Dokument ist geschützt; nur einzelne Stellen sind freigegeben. Damit kein halber Abschnitt entsteht, wird dort nichts geschrieben. Heben Sie den Schutz in Word auf (Überprüfen > Bearbeitung einschränken), um fortzufahren, oder fragen Sie, wer ihn gesetzt hat.',
    'protected-password': () =>
      'Das Dokument darf nur mit Kennwort geändert werden. Öffnen Sie es mit dem Kennwort, um fortzufahren.',
    'marked-final': () =>
      'Das Dokument ist als abgeschlossen gekennzeichnet. Wählen Sie in Word „Trotzdem bearbeiten“, um fortzufahren.',
    'view-only': () =>
      'Das Dokument ist nur zum Lesen geöffnet. Wählen Sie in Word „Bearbeitung aktivieren“, um fortzufahren.',
    'not-verified': () => 'Im Dokument steht danach etwas anderes als vorgesehen.',
    'not-stored': () =>
      'Word hat die Antworten nicht im Dokument gespeichert; sie stehen weiter hier im Fenster.',
    'no-answer': () =>
      'Word hat nicht geantwortet. Bitte versuchen Sie es noch einmal. Hilft das nicht, speichern Sie das Dokument, schließen Sie diesen Bereich und öffnen Sie ihn neu.',
    host: (detail: string) => `Word hat einen Fehler gemeldet (${detail}).`,
    other: 'Der Fehler liegt bei uns, nicht bei Ihnen.',
  },
  unread:
    'Ein Teil des Textes liegt in einer anderen Datei (eingefügte Datei oder Unterdokument) und wurde nicht gelesen. Bitte sehen Sie nach, ob dort schon eine Einschätzung steht.',
  evidence: {
    show: 'Im Dokument zeigen',
    showBrief: 'Zeigen',
    showNamed: (words: string) => `Im Dokument zeigen: ${words}`,
  },
  adoption,
  overview: {
    noTitle: 'Ohne erkannten Titel',
    reference: 'Nummer',
    noReference: 'keine gefunden',
    climate: 'Klima',
    equity: 'Soziales',
    states: {
      none: 'Die Vorlage enthält noch keinen Abschnitt zu Klima und Sozialem.',
      statement: (heading: string) => `Der Abschnitt „${heading}“ steht in der Vorlage.`,
      answersOnly:
        'Der Abschnitt wurde aus dem Text gelöscht; die Antworten dazu sind noch gespeichert. Sie können ihn wieder einfügen.',
      bareText: (heading: string) =>
        `Der Abschnitt „${heading}“ steht nur noch als gewöhnlicher Text in der Vorlage; das geschieht zum Beispiel beim Speichern in LibreOffice. Ihre Antworten sind noch gespeichert. Fügen Sie den Abschnitt im Schritt „Abschnitt“ wieder ein: Er tritt an die Stelle dieses Textes.`,
      bareTextEdited: (heading: string) =>
        `Der Abschnitt „${heading}“ steht nur noch als gewöhnlicher Text in der Vorlage; das geschieht zum Beispiel beim Speichern in LibreOffice. Seither wurde er geändert. Ihre Antworten sind noch gespeichert. Fügen Sie den Abschnitt wieder ein, steht er zweimal da: Übertragen Sie dann, was im gewöhnlichen Text neu ist, und löschen Sie diesen.`,
      draft:
        'Zu dieser Vorlage ist ein Entwurf gespeichert. Der Abschnitt steht noch nicht im Text.',
      statementOnly:
        'Der Abschnitt steht im Text, Antworten dazu sind nicht gespeichert: Er kam als leeres Muster oder aus einer anderen Vorlage, oder die Antworten wurden entfernt. Übernommen wurde, was im Text steht; bitte prüfen Sie jede Angabe.',
      handWritten: (heading: string) =>
        `Die Vorlage hat einen selbst geschriebenen Abschnitt „${heading}“.`,
      duplicates:
        'Der Abschnitt steht mehrfach in der Vorlage. Mit „Einen Abschnitt behalten“ bleibt einer; was in den anderen abweicht, bleibt als gewöhnlicher Text stehen.',
      deleted:
        'Der Abschnitt ist im Text als gelöscht markiert (Änderungsnachverfolgung). Nehmen Sie die Löschung im Text an oder lehnen Sie sie ab, und lesen Sie die Vorlage dann neu.',
      damaged:
        'Die gespeicherten Antworten sind beschädigt und lassen sich nicht lesen; was hier steht, kommt aus dem Text. Gibt es eine ältere Fassung der Datei, prüfen Sie zuerst, ob sie dort lesbar sind.',
      newer:
        'Die gespeicherten Antworten stammen aus einer neueren Version. Bitte verwenden Sie die neuere Version des Add-ins; hier zählt nur, was im Text steht.',
    },
    replaceStored: 'Trotzdem speichern',
    replaceStoredNote:
      'Solange Sie nicht zustimmen, werden Ihre neuen Antworten nicht gespeichert.',
    replaceStoredAgreed: 'Beim nächsten Speichern werden sie ersetzt.',
    signaturesOutdated:
      'Seit der Mitzeichnung wurden Angaben geändert. Unter „Mitzeichnung“ steht, welche.',
    outdated:
      'Der Beschlusstext wurde seit der Einschätzung geändert. Bitte prüfen Sie, ob sie noch stimmt.',
    edited: (count: number) =>
      `${counted(count, 'Angabe wurde', 'Angaben wurden')} seither im Dokument geändert. Die Änderungen sind übernommen.`,
    conflicts: (count: number) =>
      `${counted(count, 'Angabe wurde', 'Angaben wurden')} hier und im Dokument verschieden geändert. Vor dem Aktualisieren entscheiden Sie, was gilt.`,
    unreadable: (fields: string) =>
      `Im Dokument steht etwas, das hier nicht übernommen werden kann; es bleibt stehen. Betroffen: ${fields}.`,
    present: 'vorhanden',
    missing: 'fehlt',
    matters: 'Was für eine Einschätzung spricht',
    mattersNone:
      'Im Text fanden sich keine Stichworte zu Klima oder Sozialem. Die Vorprüfung klärt, ob das stimmt.',
    mattersNote: 'Gefunden nach Stichworten. Ob es zutrifft, entscheiden Sie in der Vorprüfung.',
    possibly: (named: readonly string[]) =>
      `Kein bekanntes Stichwort spricht deutlich dafür. Vergleichbare Vorlagen sind aber oft betroffen; hier deuten darauf hin: ${named.map((word) => `„${word}“`).join(', ')}.`,
    more: (count: number) => counted(count, 'weitere Stelle', 'weitere Stellen'),
    relevance: {
      high: 'Wahrscheinlich betroffen',
      low: 'Möglicherweise betroffen',
      none: 'Nach dem Text vermutlich nicht betroffen',
    },
    start: 'Vorprüfung beginnen',
    continueScreening: 'Vorprüfung fortsetzen',
    reviewAssessment: 'Einschätzung überprüfen',
    continueAssessment: 'Einschätzung fortsetzen',
    viewStatement: 'Abschnitt ansehen',
  },
  screening: {
    lead: 'Betrifft die Vorlage eines dieser Themen? Zählen Sie auch kleine und mittelbare Wirkungen mit. „Unklar“ zählt wie „Ja“.',
    answers: { yes: 'Ja', no: 'Nein', unknown: 'Unklar' },
    climate: 'Klima',
    equity: 'Soziales',
    help: 'Hilfe',
    helpNamed: (question: string) => `Hilfe zu: ${question}`,
    suggested: 'Vorschlag: Ja',
    because: 'weil im Text steht:',
    accept: 'Übernehmen',
    acceptNamed: (question: string) => `Übernehmen: Ja, ${question}`,
    acceptAll: (count: number) =>
      count === 1 ? 'Vorschlag übernehmen' : `Alle ${count} Vorschläge übernehmen`,
    suggestions: (count: number) =>
      `${counted(count, 'Vorschlag', 'Vorschläge')} aus dem Text der Vorlage.`,
    restNo: (count: number) =>
      count === 1
        ? 'Die offene Frage mit Nein beantworten'
        : `Die ${count} offenen Fragen mit Nein beantworten`,
    against: 'Im Text steht aber:',
    againstReason: 'Warum trifft das hier nicht zu?',
    againstOpen: 'Bitte begründen Sie das „Nein“ in einem Satz oder ändern Sie die Antwort.',
    nextOpen: 'Zur nächsten offenen Frage',
    jumps: 'Teile der Vorprüfung',
    progress: (done: number, all: number) => `${done} von ${all} beantwortet`,
    open: (count: number) => `Noch ${counted(count, 'Frage', 'Fragen')} offen.`,
    outcome: {
      both: 'Klima und Soziales werden bewertet.',
      climate: 'Das Klima wird bewertet, Soziales nicht.',
      equity: 'Soziales wird bewertet, das Klima nicht.',
      none: 'Kein Thema ist betroffen. Dann genügt ein Satz, der das begründet.',
    },
    usuallyNot: (kind: string) =>
      `Vorlagen dieser Art („${kind}“) betreffen Klima und Soziales meist nicht. Ob das hier stimmt, entscheiden Sie.`,
    kindSuggested: (kind: string) => `Vorschlag: „${kind}“`,
    kindAccept: (kind: string) => `Übernehmen: Art der Vorlage „${kind}“`,
    formHeading: 'Wie ausführlich?',
    formLead:
      'Die kurze Fassung genügt für kleine Vorhaben: wenn sich wenig ändert, niemand stärker belastet wird und nichts für lange Zeit festgelegt wird.',
    kind: 'Art der Vorlage',
    kindPlaceholder: 'Bitte wählen',
    kindBlank: 'Keine davon',
    reason: 'Warum ist nichts betroffen?',
    reasonHint:
      'Ein Satz zu genau dieser Vorlage, zum Beispiel: „Geregelt wird nur die Besetzung des Beirats; Bau, Beschaffung und Gebühren sind nicht berührt.“',
  },
  open,
  rated,
  climate,
  equity,
  balance,
  review,
  files,
  statement,
  check,
};
