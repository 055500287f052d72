import type { Translated } from '../../rule-words';
import { basicRules } from './rules-basic';
import { figuresRules } from './rules-figures';
import { balanceRules } from './rules-balance';
import { equityRules } from './rules-equity';
import { textRules } from './rules-text';
import { stateRules } from './rules-state';

const all = {
  ...basicRules,
  ...figuresRules,
  ...balanceRules,
  ...equityRules,
  ...textRules,
  ...stateRules,
};

/** What the rules say, by code. Every sentence takes all arguments, whether its German wording uses them or not. */
export const rules = all as Translated<typeof all>;
