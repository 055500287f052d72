/** The page that tries the add-in in this Word; for IT, not for daily work. */
export const selfTest = {
  purpose:
    'Hier wird geprüft, ob die Erweiterung mit diesem Word zurechtkommt. Es werden Abschnitt und Antworten in das geöffnete Dokument geschrieben, geändert und wieder entfernt.',
  scratchOnly:
    'Der Selbsttest schreibt nur in ein leeres Dokument. Bitte öffnen Sie ein neues, leeres Dokument, schreiben Sie „Selbsttest“ hinein und öffnen Sie diesen Bereich dort.',
  begin: 'Selbsttest beginnen',
  again: 'Selbsttest wiederholen',
  running: 'Der Selbsttest läuft. Bitte schreiben Sie solange nicht in das Dokument.',
  passed: 'Alle Schritte sind gelungen.',
  failed: (steps: number) =>
    steps === 1
      ? 'Ein Schritt ist nicht gelungen. Bitte geben Sie den Bericht an die Stelle weiter, die die Erweiterung pflegt.'
      : `${steps} Schritte sind nicht gelungen. Bitte geben Sie den Bericht an die Stelle weiter, die die Erweiterung pflegt.`,
  step: 'Schritt',
  result: 'Ergebnis',
  time: 'Dauer',
  milliseconds: (count: number) => `${count} ms`,
  steps: {
    read: 'Dokument lesen',
    insert: 'Abschnitt einfügen',
    update: 'Antwort ändern und aktualisieren',
    handEdit: 'Änderung im Dokument erkennen und behalten',
    check: 'Vorlage prüfen',
    remove: 'Abschnitt entfernen',
    state: 'Antworten speichern, lesen und löschen',
    clean: 'Aufräumen',
  },
  outcomes: { passed: 'gelungen', failed: 'nicht gelungen', skipped: 'ausgelassen' },
  report: 'Bericht zum Kopieren',
  reportHint:
    'Der Bericht nennt Word, dessen Funktionsumfang und die Schritte, nichts aus Ihren Dokumenten. Er verlässt diesen Rechner nur, wenn Sie ihn weitergeben.',
  copy: 'Bericht kopieren',
  copied: 'Der Bericht ist in der Zwischenablage.',
  notCopied: 'Word lässt das Kopieren hier nicht zu. Bitte markieren und kopieren Sie den Bericht.',
  probe: {
    heading: 'Word genauer befragen',
    purpose:
      'Rund zwanzig kleine Versuche im selben leeren Dokument zeigen, worin sich dieses Word anders verhält als angenommen. Das Ergebnis ist eine Datei über Word, ohne Inhalt Ihrer Dokumente. Bitte geben Sie sie an die Stelle weiter, die die Erweiterung pflegt: Dort lässt sich Ihr Word damit nachstellen.',
    begin: 'Versuche beginnen',
    again: 'Versuche wiederholen',
    running: (done: number) =>
      `Versuch ${done + 1} läuft. Bitte schreiben Sie solange nicht in das Dokument.`,
    asAssumed: 'Word verhält sich in allen Versuchen wie angenommen.',
    otherwise: (count: number, all: number) =>
      count === 1
        ? `In einem von ${all} Versuchen verhält sich Word anders als angenommen. Bitte geben Sie die Datei weiter.`
        : `In ${count} von ${all} Versuchen verhält sich Word anders als angenommen. Bitte geben Sie die Datei weiter.`,
    experiment: 'Versuch',
    answered: 'Word',
    save: 'Ergebnis als Datei sichern',
    saved: (name: string) =>
      `Die Datei „${name}“ wird gesichert. Lässt Word das nicht zu, markieren und kopieren Sie den Text.`,
    text: 'Ergebnis zum Kopieren',
  },
  sample: {
    mitigation: 'Selbsttest: erste Begründung zum Klimaschutz.',
    mitigationLater: 'Selbsttest: geänderte Begründung zum Klimaschutz.',
    equity: 'Selbsttest: Begründung zum Sozialen.',
    typed: 'Selbsttest: im Dokument geschrieben.',
  },
};
