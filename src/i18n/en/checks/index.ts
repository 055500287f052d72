import type { Messages } from '../../messages';
import { basicFindings } from './findings-basic';
import { figuresFindings, figuresRules } from './findings-figures';
import { balanceFindings, balanceRules } from './findings-balance';
import { equityFindings, equityRules } from './findings-equity';
import { textFindings, textRules } from './findings-text';
import { stateFindings, stateRules } from './findings-state';
import { basicRules } from './rules-basic';

export const checks: Messages['checks'] = {
  findings: {
    ...basicFindings,
    ...figuresFindings,
    ...balanceFindings,
    ...equityFindings,
    ...textFindings,
    ...stateFindings,
  },
  rules: {
    ...basicRules,
    ...figuresRules,
    ...balanceRules,
    ...equityRules,
    ...textRules,
    ...stateRules,
  },
  severities: { error: 'to complete', warning: 'to review', hint: 'note' },
  statuses: {
    complete: 'complete',
    incomplete: 'incomplete',
    missing: 'without assessment',
    outdated: 'outdated',
    unreadable: 'unreadable',
  },
  halves: { climate: 'Climate', equity: 'Equity', both: 'Climate and equity' },
  presence: { present: 'present', missing: 'missing' },
};
