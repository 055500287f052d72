/** The page that stands in for Word. */
export const workbench = {
  title: 'Werkbank',
  purpose:
    'Diese Seite steht für Word: links ein Dokument, rechts das Add-in, so wie es in Word läuft. Nichts verlässt diesen Rechner.',
  checkMany: 'Viele Vorlagen auf einmal prüfen (neues Fenster)',
  starting: 'Das Dokument wird geöffnet …',
  sample: 'Beispiel',
  ownFile: 'Eigene Datei',
  /** Names of the samples by file; any other shows its file name. */
  sampleNames: {
    'de-kita-sanierung-ohne-einschaetzung.docx': 'Kita-Sanierung (ohne Einschätzung)',
    'de-parkgebuehren-handschriftlich.docx': 'Parkgebühren (von Hand geschrieben)',
    'de-gremienbesetzung-nicht-relevant.docx': 'Gremienbesetzung (nicht relevant)',
    'en-leisure-centre-heating-missing.docx':
      'Englisch: Leisure centre heating (ohne Einschätzung)',
    'en-home-to-school-transport-handwritten.docx':
      'Englisch: Home-to-school transport (von Hand geschrieben)',
    'en-warm-homes-programme-outdated.docx': 'Englisch: Warm homes programme (veraltet)',
  },
  firstSample: 'de-kita-sanierung-ohne-einschaetzung.docx',
  noSamples: 'Die Liste der Beispiele lässt sich nicht laden. Sie können eine eigene Datei öffnen.',
  sampleMissing: (file: string) => `Das Beispiel „${file}“ lässt sich nicht laden.`,
  open: 'Datei öffnen …',
  openHelp: 'Öffnet ein Word-Dokument (.docx) von diesem Rechner. Es wird nirgendwohin übertragen.',
  drop: 'Hier ablegen, um das Dokument zu öffnen',
  download: 'Herunterladen',
  downloadHelp: 'Speichert das Dokument, wie es jetzt ist, als .docx für Word.',
  downloadEnding: '-mit-Abschnitt',
  language: 'Sprache von Word',
  languages: { 'de-DE': 'Deutsch', 'en-US': 'Englisch' },
  paneWidth: 'Breite',
  pixels: (width: number) => `${width} px`,
  document: 'Dokument',
  pane: 'Add-in',
  paragraph: (number: number) => `Absatz ${number}`,
  editHelp: 'Zum Schreiben in einen Absatz klicken.',
  locked: 'Dieser Absatz lässt sich hier nicht ändern.',
  simple:
    'Dieses Dokument lässt sich hier nicht zeichnen und erscheint als einfacher Text. Das Add-in arbeitet wie sonst.',
  version: (wordApi: string) => `Nachgebildet: Word mit WordApi ${wordApi}`,
  counters: (requests: number, calls: number, bytes: string) =>
    `Anfragen an Word: ${requests} · Zugriffe auf gespeicherte Antworten: ${calls} · ${bytes}`,
  kilobytes: (count: string) => `${count} KB`,
  reset: 'Zähler zurücksetzen',
  missing: (names: string) => `Hier nicht nachgebildet: ${names}`,
  commandFailed: (label: string) =>
    `„${label}“ hat nicht geantwortet. Bitte laden Sie die Seite neu und versuchen Sie es noch einmal.`,
  ribbonMissing: 'Die Schaltflächen des Add-ins lassen sich nicht laden (manifest.xml).',
};
