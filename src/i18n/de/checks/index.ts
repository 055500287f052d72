import { counted } from '../counted';

/** What the checks say. */
export const checks = {
  severities: {
    error: 'zu ergänzen',
    warning: 'zu prüfen',
    hint: 'Hinweis',
    unreadable: 'nicht lesbar',
  },
  statuses: {
    complete: 'vollständig',
    incomplete: 'unvollständig',
    missing: 'ohne Einschätzung',
    outdated: 'überholt',
    unreadable: 'nicht lesbar',
    skipped: 'keine Vorlage',
  },
  halves: { climate: 'Klima', equity: 'Soziale Gerechtigkeit', both: 'Klima und Soziales' },
  /** The report of a check over several proposals. */
  report: {
    heading: 'Prüfung der Klima- und Sozialeinschätzungen',
    made: (files: number, date: string) =>
      `${counted(files, 'Datei', 'Dateien')} geprüft am ${date}. Die Prüfung nennt, was fehlt; sie entscheidet nichts.`,
    overview: 'Übersicht',
    files: 'Dateien',
    list: 'Alle Dateien',
    open: 'Offene Hinweise',
    details: 'Hinweise im Einzelnen',
  },
  /** Columns of a table of findings. */
  columns: {
    file: 'Datei',
    reference: 'Nummer',
    title: 'Titel',
    status: 'Stand',
    climate: 'Klima',
    equity: 'Soziale Gerechtigkeit',
    rule: 'Regel',
    severity: 'Gewicht',
    message: 'Hinweis',
    paragraph: 'Absatz',
    excerpt: 'Textstelle',
    accepted: 'Angenommen, weil',
  },
  accepted: (reason: string) => `Angenommen: ${reason}`,
  checkMany: 'Viele Vorlagen prüfen (neues Fenster)',
  presence: { present: 'vorhanden', missing: 'fehlt' },
};
