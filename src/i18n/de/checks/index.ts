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
  severities: { error: 'zu ergänzen', warning: 'zu prüfen', hint: 'Hinweis' },
  statuses: {
    complete: 'vollständig',
    incomplete: 'unvollständig',
    missing: 'ohne Einschätzung',
    outdated: 'überholt',
    unreadable: 'nicht lesbar',
  },
  halves: { climate: 'Klima', equity: 'Soziale Gerechtigkeit', both: 'Klima und Soziales' },
  presence: { present: 'vorhanden', missing: 'fehlt' },
};
