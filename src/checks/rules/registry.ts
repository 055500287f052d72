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
import { harmCalledHarmless } from './q35-harm-called-harmless';
import { lossNotWeighed } from './q36-loss-not-weighed';
import { textNotRead } from './q37-text-not-read';
import { answersNotReadable } from './q38-answers-not-readable';
import type { RuleCode } from '../../i18n/rule-codes';
import type { Rule } from '../rule';

/** Every rule by its code. */
const byCode: { readonly [Code in RuleCode]: Rule<Code> } = {
  Q01: sectionMissing,
  Q02: ratingMissing,
  Q03: noneWithoutReason,
  Q04: noneButRelevant,
  Q05: signContradictsAmount,
  Q06: classContradictsThreshold,
  Q07: negativeWithoutBalance,
  Q08: friendlierNotExplained,
  Q09: textContradictsRating,
  Q10: evasiveText,
  Q11: placeholderLeft,
  Q12: amountIncomplete,
  Q13: constructionLeftOut,
  Q14: adaptationMissing,
  Q15: durationMissing,
  Q16: compensationOnly,
  Q17: basisMissing,
  Q18: groupMissing,
  Q19: mechanismMissing,
  Q20: burdenWithoutMeasure,
  Q21: lowIncomeUnmentioned,
  Q22: participationMissing,
  Q23: evidenceMissing,
  Q24: cumulativeMissing,
  Q25: tensionUnaddressed,
  Q26: measureOpen,
  Q27: indicatorMissing,
  Q28: signOffOpen,
  Q29: decisionChanged,
  Q30: copiedStatement,
  Q31: hardToRead,
  Q32: effectElsewhere,
  Q33: financeShowsEffect,
  Q34: statementAndAnswersApart,
  Q35: harmCalledHarmless,
  Q36: lossNotWeighed,
  Q37: textNotRead,
  Q38: answersNotReadable,
};

/** Every rule, in the order of its code; pane and command line use the same. */
export const rules: readonly Rule[] = Object.values(byCode);
