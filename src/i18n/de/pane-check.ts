import { counted } from './counted';

/** What the page on checking says. */
export const check = {
  complete: 'Es fehlt nichts.',
  result: 'Ergebnis',
  findings: (count: number) =>
    count === 0 ? 'Keine offenen Punkte' : counted(count, 'offener Punkt', 'offene Punkte'),
  again: 'Neu prüfen',
  checked: (count: number) =>
    count === 0
      ? 'Geprüft. Keine offenen Punkte.'
      : `Geprüft. ${counted(count, 'offener Punkt', 'offene Punkte')}.`,
  readOnly:
    'Die Prüfung selbst liest nur. Geändert wird erst, wenn Sie etwas übernehmen oder annehmen.',
  /** How far the halves are done. */
  progress: 'Vollständigkeit',
  percent: (percent: number) => `${String(percent)} %`,
  bases: {
    answers: 'Anteil der erforderlichen Angaben, die ausgefüllt sind',
    findings: 'Geschätzt aus dem Text: Anteil der Mindestangaben ohne offenen Punkt',
  },
  /** Headings of the groups, what weighs most first. */
  groups: {
    error: (count: number) => `Zuerst ergänzen (${String(count)})`,
    warning: (count: number) => `Dann prüfen (${String(count)})`,
    hint: (count: number) => `Hinweise (${String(count)})`,
  },
  helpNamed: (title: string) => `Hilfe: ${title}`,
  why: 'Warum das wichtig ist',
  instead: 'Was Sie schreiben können',
  fix: (text: string) => `„${text}“ eintragen`,
  adopt: 'In die Antworten übernehmen',
  adoptNote: (about: string) => `Der Text bei „${about}“ bleibt, wie er ist.`,
  fixNote: (about: string) => `Ersetzt nur den Text bei „${about}“.`,
  accept: 'Mit Begründung annehmen',
  acceptNamed: (message: string) => `Mit Begründung annehmen: ${message}`,
  acceptReason: 'Begründung',
  acceptHint: 'Ein Satz genügt. Er wird mit der Vorlage gespeichert und steht nicht im Text.',
  acceptMissing: 'Bitte schreiben Sie, warum der Punkt so bleiben kann.',
  acceptConfirm: 'Annehmen',
  cancel: 'Abbrechen',
  accepted: (count: number) => `${String(count)} angenommen`,
  acceptedBecause: (reason: string) => `Angenommen: ${reason}`,
  withdraw: 'Zurücknehmen',
  withdrawNamed: (message: string) => `Zurücknehmen: ${message}`,
  done: {
    fixed: 'Der Text ist eingetragen, die Vorlage ist neu geprüft.',
    accepted: 'Der Punkt ist angenommen. Die Begründung ist mit der Vorlage gespeichert.',
    withdrawn: 'Der Punkt ist wieder offen.',
  },
  notFixed:
    'Nichts eingetragen: Die Stelle hat sich geändert. Die Vorlage ist neu geprüft, bitte sehen Sie noch einmal nach.',
  notStored:
    'Die Begründung ist nicht gespeichert, weil die gespeicherten Angaben nicht gelesen werden können. Auf der Seite „Überblick“ können Sie sie ersetzen.',
  start: {
    heading: 'Noch keine Einschätzung',
    lead: 'In dieser Vorlage steht noch nichts zu Klima und sozialen Wirkungen. Das legt ihr Text nahe:',
    none: 'Der Text gibt keinen Hinweis auf Wirkungen. Dann genügt ein Satz mit dem Grund.',
    button: 'Einschätzung beginnen',
    note: 'Die Vorprüfung dauert etwa zwei Minuten. Die Hinweise sind Vorschläge, Sie entscheiden.',
  },
};
