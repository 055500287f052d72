import { counted } from './counted';

/** The command line: help, and one sentence for everything that can go wrong. */
/** What the system's codes mean for a person. */
const whyNotWritten: Partial<Record<string, string>> = {
  ENOENT: 'Den Ordner gibt es nicht. Bitte prüfen Sie die Schreibweise.',
  ENOTDIR: 'Den Ordner gibt es nicht. Bitte prüfen Sie die Schreibweise.',
  EACCES:
    'In diesem Ordner dürfen Sie nicht schreiben. Bitte wählen Sie einen anderen oder lassen Sie sich das Recht geben.',
  EPERM:
    'Hier dürfen Sie nicht schreiben, oder ein anderes Programm hat die Datei geöffnet. Bitte schließen Sie sie dort.',
  EBUSY: 'Ein anderes Programm hat die Datei geöffnet. Bitte schließen Sie sie dort.',
  EROFS: 'Dieses Laufwerk lässt sich nur lesen. Bitte wählen Sie einen anderen Ordner.',
  ENOSPC: 'Der Datenträger ist voll. Bitte schaffen Sie Platz.',
  EDQUOT: 'Ihr Anteil am Datenträger ist aufgebraucht. Bitte schaffen Sie Platz.',
  EFBIG: 'Die Datei ist zu groß für dieses Laufwerk. Bitte wählen Sie einen anderen Ordner.',
  ENAMETOOLONG: 'Der Name ist zu lang. Bitte wählen Sie einen kürzeren.',
};

export const cli = {
  help: `council-impact: Klima- und Sozialeinschätzung in Beschlussvorlagen (.docx)

Aufruf:
  council-impact read DATEI [--format json]
      Zeigt, was in der Vorlage gelesen wurde: Titel, Nummer, Abschnitte, Einschätzung.
  council-impact check PFAD… [--format text|json|csv|html|junit|sarif] [--profile ID] [--jobs N] [-o DATEI]
      Prüft Dateien, Ordner und Muster wie "sitzung/*.docx"; mit --jobs in mehreren Threads.
  council-impact register PFAD… --format csv|json|html|xlsx [--profile ID] [--jobs N] [-o DATEI]
      Stellt alle Einschätzungen zusammen, mit Summen nach Sektor und Jahr und den Budgets des Profils.
  council-impact insert DATEI --answers DATEI [--profile ID] [--beside] (-o DATEI | --in-place)
      Schreibt die Einschätzung in eine Kopie oder bringt eine vorhandene auf den Stand der Antworten;
      --in-place ändert DATEI selbst und bewahrt den früheren Inhalt als DATEI.bak auf;
      --beside schreibt sie auch neben einen Abschnitt zu Klima oder Sozialem, der schon dasteht.
  council-impact remove-data DATEI -o DATEI
      Für die Veröffentlichung: eine Kopie mit der Einschätzung, ohne die gespeicherten Antworten.
  council-impact template --profile ID -o DATEI
      Schreibt die leere Mustervorlage der Stadt als .docx.
  council-impact profile DATEI|ID [--format text|json]
      Prüft das Profil einer Stadt und nennt jeden Fehler mit Stelle und Abhilfe.

Optionen:
  --profile ID|DATEI   Profil einer Stadt, eine .json-Datei oder: {profiles}
  --limit NAME=ZAHL    was ein Dokument höchstens kosten darf, etwa seconds=300 oder file-size=128 (MB);
                       möglich sind: {limits}
  --language de|en     Sprache der Meldungen
  -h, --help           diese Hilfe
  -v, --version        Version

Ergebnis (exit code): 0 alles vollständig, 1 es gibt etwas zu ergänzen oder zu prüfen, 2 etwas konnte nicht gelesen oder geschrieben werden.
`,
  hint: 'Mit --help sehen Sie alle Befehle und Optionen.',
  unknownCommand: (name: string) => `Den Befehl „${name}“ gibt es nicht.`,
  unknownOption: (name: string) => `Die Option „${name}“ gibt es bei diesem Befehl nicht.`,
  optionValue: (name: string) =>
    `Die Option „${name}“ wurde nicht so verwendet wie vorgesehen (mit oder ohne Wert).`,
  choice: (name: string, given: string, possible: string) =>
    `„${given}“ ist für ${name} nicht möglich. Möglich sind: ${possible}.`,
  missing: (what: string) => `Es fehlt eine Angabe: ${what}.`,
  tooMany: (given: string) => `„${given}“ ist zu viel: Dieser Befehl nimmt nur eine Datei.`,
  notFound: (file: string) => `„${file}“ wurde nicht gefunden. Bitte prüfen Sie Namen und Ordner.`,
  isFolder: (file: string) => `„${file}“ ist ein Ordner. Bitte nennen Sie eine Datei.`,
  noRegularFile: (file: string) =>
    `„${file}“ ist ein Gerät oder eine Pipe. Bitte nennen Sie eine Datei, die auf einem Datenträger liegt.`,
  tooLong: (file: string) =>
    `„${file}“ ist weit größer, als eine solche Datei sein kann. Bitte prüfen Sie, ob es die richtige ist.`,
  noAccess: (file: string, detail: string) =>
    `„${file}“ konnte nicht gelesen werden (${detail}). Bitte prüfen Sie die Zugriffsrechte.`,
  notWritten: (file: string, code: string) =>
    `„${file}“ konnte nicht geschrieben werden (${code}). ${whyNotWritten[code] ?? 'Bitte prüfen Sie Ordner, Rechte und freien Platz.'}`,
  sameFile: (file: string) =>
    `„${file}“ ist auch die Eingabe. Bitte nennen Sie mit -o eine andere Datei, damit das Original erhalten bleibt, oder verwenden Sie --in-place.`,
  eitherWay: 'Bitte geben Sie entweder -o DATEI oder --in-place an, nicht beides.',
  formerIn: (backup: string) => `Der frühere Inhalt steht in ${backup}`,
  writeProtected: (file: string) =>
    `„${file}“ ist schreibgeschützt, deshalb wurde nichts geschrieben. Bitte heben Sie den Schutz in den Eigenschaften der Datei auf oder nennen Sie mit -o eine andere Datei.`,
  brokenLink: (file: string) =>
    `„${file}“ ist eine Verknüpfung, die ins Leere führt, deshalb wurde nichts geschrieben. Bitte nennen Sie die Datei selbst.`,
  inUse: (file: string, lock: string) =>
    `„${file}“ wird gerade von einem anderen Lauf geändert, deshalb wurde nichts geschrieben. Bitte versuchen Sie es danach noch einmal. Läuft keiner mehr, löschen Sie die Datei ${lock} daneben.`,
  openInWord: (file: string, owner: string) =>
    `„${file}“ ist in Word geöffnet, deshalb wurde nichts geschrieben. Bitte schließen Sie das Dokument zuerst. Ist es nicht mehr geöffnet, löschen Sie die Datei ${owner} daneben.`,
  tooManyBackups: (file: string) =>
    `Neben „${file}“ liegen schon 99 frühere Fassungen, deshalb wurde nichts geschrieben. Bitte löschen oder verschieben Sie die Dateien auf .bak, die Sie nicht mehr brauchen.`,
  onlyToFile: (format: string) =>
    `„${format}“ ist kein Text. Bitte nennen Sie mit -o eine Datei dafür.`,
  nothingFound: (paths: string) =>
    `Unter ${paths} gibt es kein Word-Dokument (.docx, .docm, .dotx, .dotm).`,
  answers: (file: string) => `Die Antworten in „${file}“ können so nicht übernommen werden:`,
  unknownProfile: (id: string, possible: string) =>
    `Das Profil „${id}“ gibt es nicht. Möglich sind: ${possible}.`,
  profileMistakes: (file: string) => `Das Profil „${file}“ kann so nicht verwendet werden:`,
  profile: {
    usable: (name: string, id: string, version: string) =>
      `Das Profil „${name}“ (${id}, Version ${version}) kann verwendet werden.`,
    language: 'Region und Währung',
    heading: 'Überschrift',
    groups: 'Gruppen',
    exemptKinds: 'In der Regel nicht relevant',
    thresholds: 'Schwellen',
    limits: (negligible: number, substantial: number) =>
      `unter ${String(negligible)} t CO2e pro Jahr gering, ab ${String(substantial)} t CO2e pro Jahr stark`,
    source: 'Quelle der Schwellen',
    budgets: 'Sektorbudgets',
    factors: 'Emissionsfaktoren',
    ownFactors: 'Eigene Faktoren',
    socialCost: 'Klimafolgekosten',
    checks: 'Geänderte Prüfregeln',
    none: 'keine',
    never: 'freiwillig',
    notShown: 'nicht gezeigt',
    rules: {
      always: 'immer',
      negative: 'bei negativer Bewertung',
      strong: 'bei starker Bewertung',
      unknown: 'bei unbekannter Wirkung',
      'above-threshold': 'ab der Schwelle',
    },
  },
  duplicates: (file: string) =>
    `„${file}“ enthält die Einschätzung mehrmals. Bitte löschen Sie in Word alle bis auf eine.`,
  deleted: (file: string) =>
    `In „${file}“ ist die Einschätzung in der Änderungsverfolgung gelöscht. Bitte nehmen Sie die Löschung in Word an oder lehnen Sie sie ab.`,
  stored: {
    newer: (file: string) =>
      `In „${file}“ stehen Antworten aus einer neueren Version, die diese nicht lesen kann. Es wurde nichts geändert, damit nichts verloren geht. Bitte verwenden Sie die neuere Version.`,
    damaged: (file: string) =>
      `Die in „${file}“ gespeicherten Antworten sind beschädigt. Es wurde nichts geändert. Gibt es eine ältere Fassung der Datei, nehmen Sie diese; sonst entfernen Sie die Antworten mit „council-impact remove-data“ (der Text bleibt) und schreiben Sie dann in die Kopie.`,
  },
  lost: (file: string) =>
    `In „${file}“ wurde in der Einschätzung von Hand geschrieben, was beim Schreiben verloren ginge. Es wurde nichts geändert. Bitte setzen Sie diesen Text zuerst an eine andere Stelle:`,
  beside: (file: string, heading: string) =>
    `In „${file}“ steht schon ein Abschnitt „${heading}“ zu Klima oder Sozialem. Es wurde nichts geschrieben, damit nicht zweimal bewertet wird. In Word lässt er sich übernehmen; mit --beside kommt die Einschätzung daneben.`,
  unread: (file: string) =>
    `Ein Teil des Textes von „${file}“ liegt in einer anderen Datei (eingefügte Datei oder Unterdokument) und wurde nicht gelesen. Es wurde nichts geschrieben, weil dort schon eine Einschätzung stehen kann. In Word geöffnet und gespeichert, werden eingefügte Dateien Teil des Textes; mit --beside wird die Einschätzung trotzdem geschrieben.`,
  stoodBeside: (heading: string) =>
    `Der Abschnitt „${heading}“ blieb, wie er ist; die Einschätzung steht jetzt daneben.`,
  kept: (file: string) =>
    `In „${file}“ wurde von Hand geändert und beibehalten, obwohl die Antworten etwas anderes sagen:`,
  unexpected: (detail: string) =>
    `Es ist ein unerwarteter Fehler aufgetreten (${detail}). Es wurde nichts geändert.`,
  lockFiles: (count: number) =>
    count === 1
      ? 'Eine Sperrdatei von Word (~$…) wurde übergangen.'
      : `${String(count)} Sperrdateien von Word (~$…) wurden übergangen.`,
  otherTexts: (count: number) =>
    count === 1
      ? 'Eine Datei in einem anderen Format wurde nicht geprüft (in Word als .docx speichern):'
      : `${String(count)} Dateien in anderen Formaten wurden nicht geprüft (in Word als .docx speichern):`,
  profileNotHere: (id: string, files: number) =>
    `Das Profil „${id}“ liegt nicht vor. Was damit geschrieben wurde, ist mit den Worten und Schwellen eines anderen Profils gelesen (${counted(files, 'Datei', 'Dateien')}). Bitte geben Sie es mit --profile an.`,
  summary: (files: number) => (files === 1 ? '1 Datei' : `${files} Dateien`),
  paragraph: (number: number) => `Absatz ${number}`,
  dataRemoved: (stands: boolean): string =>
    stands
      ? 'Die gespeicherten Antworten sind nicht mehr in der Datei. Die Einschätzung im Text blieb, wie sie ist.'
      : 'Die gespeicherten Antworten sind nicht mehr in der Datei. Im Text steht keine Einschätzung.',
  noData: 'In der Datei sind keine Antworten gespeichert; sie wurde unverändert kopiert.',
  writtenTo: (file: string) => `Geschrieben: ${file}`,
};
