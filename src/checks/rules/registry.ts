import { sectionMissing } from './q01-section-missing';
import { ratingMissing } from './q02-rating-missing';
import { noneWithoutReason } from './q03-none-without-reason';
import { noneButRelevant } from './q04-none-but-relevant';
import { signContradictsAmount } from './q05-sign-contradicts-amount';
import { classContradictsThreshold } from './q06-class-contradicts-threshold';
import { negativeWithoutBalance } from './q07-negative-without-balance';
import { friendlierNotExplained } from './q08-friendlier-not-explained';
import { textContradictsRating } from './q09-text-contradicts-rating';
import { evasiveText } from './q10-evasive-text';
import { placeholderLeft } from './q11-placeholder-left';
import { amountIncomplete } from './q12-amount-incomplete';
import { constructionLeftOut } from './q13-construction-left-out';
import { adaptationMissing } from './q14-adaptation-missing';
import { durationMissing } from './q15-duration-missing';
import { compensationOnly } from './q16-compensation-only';
import { basisMissing } from './q17-basis-missing';
import { groupMissing } from './q18-group-missing';
import { mechanismMissing } from './q19-mechanism-missing';
import { burdenWithoutMeasure } from './q20-burden-without-measure';
import { lowIncomeUnmentioned } from './q21-low-income-unmentioned';
import { participationMissing } from './q22-participation-missing';
import { evidenceMissing } from './q23-evidence-missing';
import { cumulativeMissing } from './q24-cumulative-missing';
import { tensionUnaddressed } from './q25-tension-unaddressed';
import { measureOpen } from './q26-measure-open';
import { indicatorMissing } from './q27-indicator-missing';
import { signOffOpen } from './q28-sign-off-open';
import { decisionChanged } from './q29-decision-changed';
import { copiedStatement } from './q30-copied-statement';
import { hardToRead } from './q31-hard-to-read';
import { effectElsewhere } from './q32-effect-elsewhere';
import { financeShowsEffect } from './q33-finance-shows-effect';
import { statementAndAnswersApart } from './q34-statement-and-answers-apart';
import type { Rule } from '../rule';

/** Every rule, in the order of its number; pane and command line use the same. */
export const rules: readonly Rule[] = [
  sectionMissing,
  ratingMissing,
  noneWithoutReason,
  noneButRelevant,
  signContradictsAmount,
  classContradictsThreshold,
  negativeWithoutBalance,
  friendlierNotExplained,
  textContradictsRating,
  evasiveText,
  placeholderLeft,
  amountIncomplete,
  constructionLeftOut,
  adaptationMissing,
  durationMissing,
  compensationOnly,
  basisMissing,
  groupMissing,
  mechanismMissing,
  burdenWithoutMeasure,
  lowIncomeUnmentioned,
  participationMissing,
  evidenceMissing,
  cumulativeMissing,
  tensionUnaddressed,
  measureOpen,
  indicatorMissing,
  signOffOpen,
  decisionChanged,
  copiedStatement,
  hardToRead,
  effectElsewhere,
  financeShowsEffect,
  statementAndAnswersApart,
];
