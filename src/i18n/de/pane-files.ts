import { counted } from './counted';

/** What the pane says about answers as files, and about starting from an earlier proposal. */
export const files = {
  summary: 'Antworten sichern oder übernehmen',
  export: 'Antworten als Datei sichern',
  exported: (name: string) =>
    `Die Datei „${name}“ liegt bei den Downloads. Ist sie dort nicht angekommen, kopieren Sie den Text von hier.`,
  copyText: 'Text der Datei',
  import: 'Antworten aus Datei übernehmen …',
  importLead: 'Eine Datei, die hier gesichert wurde (.json).',
  earlier: 'Von einer früheren Vorlage ausgehen …',
  earlierLead:
    'Eine Vorlage mit Einschätzung (.docx) oder eine gesicherte Datei (.json). Jede Angabe ist danach zu bestätigen. Die Datei wird nur auf diesem Rechner gelesen.',
  reading: 'Die Datei wird gelesen …',
  taken: (name: string) => `Die Antworten aus „${name}“ sind übernommen.`,
  started: (name: string, count: number) =>
    `Übernommen aus „${name}“: ${counted(count, 'Angabe', 'Angaben')}. Bitte prüfen und bestätigen Sie jede.`,
  otherProfile: (file: string, here: string) =>
    `Die Datei gehört zum Muster „${file}“. Verwendet wird weiter „${here}“.`,
  failed: (name: string) => `„${name}“ konnte nicht übernommen werden. Es wurde nichts geändert.`,
  tooLarge: 'Die Datei ist zu groß. Möglich sind höchstens 50 MB.',
  unreadable: 'Die Datei konnte nicht gelesen werden. Bitte wählen Sie sie noch einmal aus.',
  otherKind: 'Möglich sind Dateien mit der Endung .docx oder .json.',
  nothing: 'In der Datei steht keine Einschätzung zu Klima und Sozialem.',
  newer:
    'Die Einschätzung in der Datei stammt aus einer neueren Version. Bitte verwenden Sie eine neuere Version des Add-ins.',
  damaged:
    'Die gespeicherten Antworten in der Datei sind beschädigt und lassen sich nicht lesen. Bitte nehmen Sie eine ältere Fassung der Datei.',
  more: (count: number) => `und ${counted(count, 'weiterer Fehler', 'weitere Fehler')}`,
  replaceTitle: 'Vorhandene Antworten ersetzen?',
  replaceText: (name: string) =>
    `Hier gibt es schon Antworten. Durch die Übernahme aus „${name}“ würden diese ersetzt oder entfallen:`,
  replace: 'Ersetzen',
  cancel: 'Abbrechen',
  moreAnswers: (count: number) => `und ${counted(count, 'weitere Angabe', 'weitere Angaben')}`,
  /** Taking the stored answers out for publication. */
  removeData: {
    action: 'Daten der Einschätzung entfernen …',
    lead: 'Für die Veröffentlichung: Die gespeicherten Antworten kommen aus der Datei, der Abschnitt im Text bleibt.',
    title: 'Daten der Einschätzung entfernen?',
    goes: 'Aus der Datei entfernt werden:',
    parts: [
      'die gespeicherten Antworten, auch die der Vorprüfung',
      'die Angaben zur Berechnung und alles, was nicht im Abschnitt steht',
      'angenommene Prüfhinweise mit ihrer Begründung und Anmerkungen zur Mitzeichnung',
      'welcher Text zuletzt in den Abschnitt geschrieben wurde',
    ],
    stays:
      'Der Abschnitt im Text bleibt, wie er ist. Eine spätere Bearbeitung beginnt mit dem, was dort steht.',
    nothingLeft:
      'Im Text steht kein Abschnitt. Von der Einschätzung bleibt in dieser Datei deshalb nichts übrig.',
    saveFirst: 'Brauchen Sie die Antworten noch? Dann sichern Sie sie vorher als Datei.',
    confirm: 'Entfernen',
    removed:
      'Die gespeicherten Antworten sind aus der Datei entfernt. Der Abschnitt im Text blieb, wie er ist. Bitte speichern Sie das Dokument.',
    removedAll:
      'Die gespeicherten Antworten sind aus der Datei entfernt. Bitte speichern Sie das Dokument.',
  },
  /** Answers taken from an earlier proposal. */
  reconfirm: {
    note: 'Aus einer früheren Vorlage übernommen. Bitte prüfen.',
    confirm: 'Stimmt so',
    confirmNamed: (what: string) => `Stimmt so: ${what}`,
    page: (count: number) =>
      `${counted(count, 'Angabe', 'Angaben')} auf dieser Seite aus einer früheren Vorlage. Bitte prüfen Sie, ob das auch hier stimmt.`,
    confirmPage: 'Alle auf dieser Seite bestätigen',
    left: (count: number) =>
      `${counted(count, 'Angabe ist', 'Angaben sind')} aus einer früheren Vorlage übernommen und noch zu bestätigen.`,
  },
};
