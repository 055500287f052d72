import { sectionMissing } from './q01-section-missing';
import { ratingMissing } from './q02-rating-missing';
import { noneWithoutReason } from './q03-none-without-reason';
import { signContradictsAmount } from './q05-sign-contradicts-amount';
import { classContradictsThreshold } from './q06-class-contradicts-threshold';
import { negativeWithoutBalance } from './q07-negative-without-balance';
import { friendlierNotExplained } from './q08-friendlier-not-explained';
import { evasiveText } from './q10-evasive-text';
import { placeholderLeft } from './q11-placeholder-left';
import { amountIncomplete } from './q12-amount-incomplete';
import { constructionLeftOut } from './q13-construction-left-out';
import { durationMissing } from './q15-duration-missing';
import { compensationOnly } from './q16-compensation-only';
import { basisMissing } from './q17-basis-missing';
import { measureOpen } from './q26-measure-open';
import { indicatorMissing } from './q27-indicator-missing';
import { decisionChanged } from './q29-decision-changed';
import type { Rule } from '../rule';

/** Every rule, in the order of its number; pane and command line use the same. */
export const rules: readonly Rule[] = [
  sectionMissing,
  ratingMissing,
  noneWithoutReason,
  signContradictsAmount,
  classContradictsThreshold,
  negativeWithoutBalance,
  friendlierNotExplained,
  evasiveText,
  placeholderLeft,
  amountIncomplete,
  constructionLeftOut,
  durationMissing,
  compensationOnly,
  basisMissing,
  measureOpen,
  indicatorMissing,
  decisionChanged,
];
