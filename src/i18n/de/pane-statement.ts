import { counted } from './counted';

/** What the pane says about the statement itself. */
export const statement = {
  preview: 'So wird es in der Vorlage stehen',
  previewCurrent: 'So steht es in der Vorlage',
  previewNow: 'So wird es nach dem Aktualisieren in der Vorlage stehen',
  form: 'Fassung',
  forms: { long: 'Ausführlich', short: 'Kurz' },
  profile: 'Muster der Stadt',
  place: 'Stelle',
  places: {
    after: (heading: string) => `nach dem Abschnitt „${heading}“`,
    before: (heading: string) => `vor dem Abschnitt „${heading}“`,
    between: (before: string, after: string) => `zwischen „${before}“ und „${after}“`,
    afterParagraph: (text: string) => `nach dem Absatz „${text}“`,
    beforeParagraph: (text: string) => `vor dem Absatz „${text}“`,
    cursor: 'an der Schreibmarke',
    end: 'am Ende der Vorlage',
  },
  suggested: (place: string) => `${place} (vorgeschlagen)`,
  neighbours: {
    above: 'Davor:',
    below: 'Danach:',
    withoutNumber: (heading: string) =>
      `Die Überschrift bekommt keine Nummer, weil die nächste schon vergeben ist: „${heading}“.`,
  },
  current: 'Der Abschnitt in der Vorlage entspricht Ihren Antworten.',
  confirmOutdated:
    'Der Beschlusstext wurde seit der Einschätzung geändert. Trifft die Einschätzung weiter zu, bestätigen Sie das mit „Abschnitt aktualisieren“.',
  insert: 'In die Vorlage einfügen',
  update: 'Abschnitt aktualisieren',
  remove: 'Abschnitt entfernen …',
  blocked: {
    duplicates:
      'Der Abschnitt steht mehrfach in der Vorlage. Mit „Einen Abschnitt behalten“ bleibt einer; was in den anderen abweicht, bleibt als gewöhnlicher Text stehen.',
    deleted:
      'Der Abschnitt ist im Text als gelöscht markiert. Nehmen Sie die Löschung an oder lehnen Sie sie ab, und lesen Sie die Vorlage dann neu.',
  },
  removeTitle: 'Abschnitt entfernen?',
  removeText:
    'Der Abschnitt wird aus der Vorlage entfernt. Ihre Antworten bleiben in der Datei gespeichert.',
  losingTitle: 'Geschriebener Text geht verloren',
  losingText: 'Dieser Text wurde im Dokument in den Abschnitt geschrieben und würde gelöscht:',
  losingRemove: 'Löschen und entfernen',
  losingUpdate: 'Löschen und aktualisieren',
  removeConfirm: 'Entfernen',
  cancel: 'Abbrechen',
  results: {
    inserted: (heading: string, place: string) =>
      `Der Abschnitt „${heading}“ steht jetzt in der Vorlage, ${place}.`,
    tookOver: (heading: string) =>
      `Der Abschnitt „${heading}“ steht jetzt in der Vorlage, an der Stelle des bisherigen Textes.`,
    updated: (count: number) =>
      count === 0
        ? 'Der Abschnitt war schon auf dem neuesten Stand. Geändert wurde nichts.'
        : `Der Abschnitt ist aktualisiert: ${counted(count, 'Stelle wurde', 'Stellen wurden')} geändert, alles andere blieb, wie es war.`,
    removed:
      'Der Abschnitt ist aus der Vorlage entfernt. Ihre Antworten sind in der Datei gespeichert.',
    kept: (count: number) =>
      count === 1
        ? 'Ein Absatz blieb stehen, weil in ihm geschriebener Text steht.'
        : `${count} Absätze blieben stehen, weil in ihnen geschriebener Text steht.`,
    rowsAsParagraphs:
      'Dieses Word lässt in Tabellen keine Felder zu; die Bewertungen stehen deshalb in Absätzen statt in einer Tabelle.',
    unformatted: (kinds: string[]) =>
      `Der Text ist vollständig; nicht formatieren ließ sich in diesem Word: ${kinds.join(', ')}.`,
    formatting: {
      style: 'Formatvorlagen',
      paragraph: 'Abstände und Einzüge',
      font: 'Schrift',
      numbering: 'Nummerierung',
      'table-style': 'Tabellenformat',
      borders: 'Rahmenlinien',
      'column-widths': 'Spaltenbreiten',
      'header-row': 'Kopfzeile der Tabelle auf jeder Seite',
    },
    notStored:
      'Die Antworten ließen sich nicht in der Datei speichern; was im Text steht, ist davon nicht betroffen.',
    single: (removed: number, released: number) =>
      [
        'Der Abschnitt steht jetzt einmal in der Vorlage.',
        ...(removed > 0 ? ['Gleiche Abschnitte wurden entfernt.'] : []),
        ...(released > 0
          ? [
              'Was in einem anderen Abschnitt abwich, steht weiter als gewöhnlicher Text da; bitte löschen Sie davon, was Sie nicht brauchen.',
            ]
          : []),
      ].join(' '),
    impossible: {
      duplicates:
        'Geändert wurde nichts: Der Abschnitt steht mehrfach in der Vorlage. Bitte behalten Sie zuerst einen davon.',
      'already-there':
        'Eingefügt wurde nichts: Der Abschnitt steht schon in der Vorlage. Sie können ihn aktualisieren.',
      'no-statement': 'Geändert wurde nichts: Der Abschnitt steht nicht mehr in der Vorlage.',
    },
  },
  conflicts: {
    heading: 'Was soll gelten?',
    lead: 'Diese Angaben wurden hier und im Dokument verschieden geändert.',
    here: 'Hier im Fenster',
    document: 'Im Dokument',
    chooseHere: 'Text aus dem Fenster',
    chooseDocument: 'Text aus dem Dokument',
    empty: '(leer)',
    decided: 'Alles ist entschieden.',
    open: (count: number) => `Noch ${counted(count, 'Entscheidung', 'Entscheidungen')} offen.`,
  },
};
