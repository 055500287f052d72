import type { RuleMessages } from '../../rule-codes';
import { basicRules } from './rules-basic';
import { figuresRules } from './rules-figures';
import { balanceRules } from './rules-balance';
import { equityRules } from './rules-equity';
import { textRules } from './rules-text';
import { stateRules } from './rules-state';

export const rules: RuleMessages = {
  ...basicRules,
  ...figuresRules,
  ...balanceRules,
  ...equityRules,
  ...textRules,
  ...stateRules,
};
