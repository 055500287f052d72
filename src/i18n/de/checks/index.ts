import { counted } from '../../counted';
import { basicFindings } from './findings-basic';
import { figuresFindings, figuresRules } from './findings-figures';
import { balanceFindings, balanceRules } from './findings-balance';
import { equityFindings, equityRules } from './findings-equity';
import { textFindings, textRules } from './findings-text';
import { stateFindings, stateRules } from './findings-state';
import { basicRules } from './rules-basic';
import type { RuleWords, Sentence } from './sentence';

const findings = {
  ...basicFindings,
  ...figuresFindings,
  ...balanceFindings,
  ...equityFindings,
  ...textFindings,
  ...stateFindings,
};
const rules = {
  ...basicRules,
  ...figuresRules,
  ...balanceRules,
  ...equityRules,
  ...textRules,
  ...stateRules,
};

// Every sentence takes all arguments, whether its German wording uses them or not.
const sentences: Record<keyof typeof findings, Sentence> = findings;
const ruleWords: Record<keyof typeof rules, RuleWords> = rules;

/** What the checks say: one sentence for each finding, with what to write instead. */
export const checks = {
  findings: sentences,
  /** Title, why it matters and what to write instead, by rule. */
  rules: ruleWords,
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
