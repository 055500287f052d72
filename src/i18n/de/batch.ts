import { counted } from './counted';

const files = (count: number) => counted(count, 'Datei', 'Dateien');

/** The page that checks a whole meeting folder. */
export const batch = {
  title: 'Vorlagen prüfen',
  product: 'Klima und Soziales',
  purpose:
    'Prüft alle Vorlagen einer Sitzung auf einmal: Welche haben keine, eine unvollständige oder eine überholte Einschätzung?',
  private: 'Die Dateien bleiben auf diesem Rechner. Nichts wird hochgeladen oder gespeichert.',
  languageName: 'Deutsch',
  language: 'Sprache',
  drop: {
    heading: 'Vorlagen auswählen',
    text: 'Ziehen Sie Dateien oder einen Ordner hierher, oder wählen Sie aus:',
    more: 'Weitere Dateien oder Ordner können Sie hierher ziehen.',
    files: 'Dateien wählen …',
    folder: 'Ordner wählen …',
    release: 'Loslassen, um zu prüfen',
    formats: 'Gelesen werden .docx, .docm, .dotx und .dotm. Unterordner werden mitgeprüft.',
  },
  profile: 'Profil',
  automatic: 'Wie in der Vorlage',
  profileHelp:
    'Das Profil sagt, was verlangt ist. „Wie in der Vorlage“ passt fast immer: Es gilt das Profil, mit dem die Einschätzung geschrieben wurde, sonst das der Sprache.',
  profileMistakes: (names: string) =>
    `Ein Profil dieser Seite kann nicht verwendet werden: ${names}. Geprüft werden kann mit den übrigen.`,
  gathering: (count: number) => `Der Ordner wird durchsucht: ${files(count)} bisher …`,
  tooMany: (most: number) =>
    `Es sind mehr als ${String(most)} Dateien. Geprüft werden die ersten ${String(most)}; bitte prüfen Sie den Rest in einem zweiten Durchgang.`,
  nothing: 'Darunter ist kein Word-Dokument (.docx).',
  notReachable: (names: string) =>
    `Diese Ordner oder Dateien ließen sich nicht öffnen: ${names}. Bitte prüfen Sie die Zugriffsrechte.`,
  passedOver: {
    locks: (count: number) =>
      `${counted(count, 'Sperrdatei', 'Sperrdateien')} von Word (~$ …) übergangen: ${count === 1 ? 'Ein Dokument ist' : 'Diese Dokumente sind'} gerade in Word geöffnet. Geprüft wird, was zuletzt gespeichert wurde.`,
    others: (count: number) => `${files(count)} in anderen Formaten nicht geprüft.`,
    names: 'Welche?',
  },
  progress: {
    label: 'Fortschritt der Prüfung',
    running: (done: number, all: number) => `${String(done)} von ${files(all)} geprüft`,
    stop: 'Anhalten',
    stopped: (done: number, all: number) =>
      `Angehalten: ${String(done)} von ${files(all)} geprüft, ${String(all - done)} noch offen.`,
    resume: 'Weiter prüfen',
    done: (all: number) => `${files(all)} geprüft.`,
    clear: 'Liste leeren',
  },
  notRead: (file: string) =>
    `„${file}“ konnte nicht gelesen werden. Wurde die Datei inzwischen verschoben oder geändert, wählen Sie sie bitte noch einmal aus.`,
  failed: (file: string) =>
    `Bei „${file}“ ist die Prüfung abgebrochen. Bitte öffnen Sie die Datei in Word, speichern Sie sie erneut und versuchen Sie es noch einmal.`,
  empty: (file: string) =>
    `„${file}“ ist leer (0 Byte), vermutlich nach einem abgebrochenen Kopieren. Bitte legen Sie die Datei noch einmal ab.`,
  damaged: (file: string) =>
    `„${file}“ ist beschädigt oder unvollständig. Bitte öffnen Sie die Datei in Word, lassen Sie sie reparieren und speichern Sie sie erneut.`,
  tooLarge: (file: string) =>
    `„${file}“ ist zu groß und wurde zur Sicherheit nicht gelesen. Bitte teilen Sie das Dokument oder entfernen Sie große Inhalte wie Bilder.`,
  tooSlow: (file: string, seconds: string) =>
    `„${file}“ ließ sich in ${seconds} Sekunden nicht fertig prüfen und wurde übergangen. Bitte öffnen Sie das Dokument in Word und prüfen Sie es dort.`,
  summary: 'Ergebnis nach Stand',
  filter: {
    heading: 'Tabelle eingrenzen',
    text: 'Suchen',
    textHelp: 'in Datei, Nummer, Titel und Hinweisen',
    rule: 'Regel',
    anyRule: 'alle Regeln',
    reset: 'Alle zeigen',
    shown: (shown: number, all: number) =>
      shown === all ? files(all) : `${String(shown)} von ${files(all)}`,
    none: 'Zu dieser Auswahl gibt es keine Datei.',
  },
  table: {
    caption: 'Geprüfte Dateien',
    findings: 'Hinweise',
    more: (count: number) => `${counted(count, 'weitere Zeile', 'weitere Zeilen')} zeigen`,
    noFindings: 'keine',
    moreFindings: (count: number) =>
      `und ${counted(count, 'weiterer Hinweis', 'weitere Hinweise')}`,
    sortBy: 'Sortieren nach',
  },
  details: {
    close: 'Schließen',
    previous: 'Vorige',
    next: 'Nächste',
    position: (at: number, all: number) => `${String(at)} von ${String(all)}`,
    none: 'Die Prüfung hat nichts gefunden, was fehlt oder unklar ist.',
    skipped:
      'Das Dokument liest sich nicht wie eine Beschlussvorlage und wurde deshalb nicht beurteilt.',
    paragraph: (number: number) => `Absatz ${String(number)}`,
    why: 'Warum das wichtig ist',
    instead: 'Was stattdessen hilft',
    accepted: 'Angenommen',
    severities: { error: 'Zu ergänzen', warning: 'Zu prüfen', hint: 'Hinweise' },
  },
  shared: {
    title: 'Gleicher Text in mehreren Vorlagen',
    why: 'Ein Text, der zu vielen Vorlagen passt, sagt über diese eine meist wenig aus.',
    instead:
      'Nennen Sie, was gerade bei dieser Vorlage zutrifft. Ist der gleiche Text richtig, kann er bleiben.',
    sentences: {
      'same-statement': (others: string) =>
        `Die Einschätzung steht Wort für Wort auch in: ${others}. Bitte prüfen Sie, ob sie zu dieser Vorlage passt.`,
      'similar-statement': (others: string) =>
        `Die Einschätzung ist bis auf wenige Wörter oder Zahlen die gleiche wie in: ${others}. Bitte prüfen Sie, ob sie zu dieser Vorlage passt.`,
      'same-text': (others: string) =>
        `Derselbe Text steht auch in: ${others}. Bitte prüfen Sie, ob er zu dieser Vorlage passt.`,
    },
    others: (files: string, more: number) =>
      more === 0 ? files : `${files} und ${counted(more, 'weiteren Datei', 'weiteren Dateien')}`,
  },
  repeated: {
    heading: 'Gleicher Text in mehreren Vorlagen',
    about:
      'Das kann richtig sein. Sagt der Text zu jeder Vorlage dasselbe, lohnt ein zweiter Blick.',
    kinds: {
      'same-statement': 'Ganze Einschätzung, Wort für Wort',
      'similar-statement': 'Ganze Einschätzung, fast gleich',
      'same-text': 'Ein Text daraus',
    },
    show: (count: number) => `${files(count)} zeigen`,
    more: (count: number) => `und ${counted(count, 'weitere Gruppe', 'weitere Gruppen')}`,
    chosen: 'Die Tabelle zeigt nur die Vorlagen mit diesem gemeinsamen Text.',
  },
  save: {
    heading: 'Ergebnis speichern',
    csv: 'Tabelle für Excel (CSV)',
    html: 'Bericht zum Drucken (HTML)',
    json: 'Daten (JSON)',
    about: 'Enthält alle geprüften Dateien, auch die gerade nicht gezeigten.',
    partial: (done: number, left: number) =>
      `Enthält nur die ${String(done)} geprüften Dateien; ${counted(left, 'Datei ist', 'Dateien sind')} noch offen.`,
    name: 'pruefung',
  },
  decides: 'Die Prüfung nennt, was fehlt. Sie entscheidet nichts und ändert keine Datei.',
};
