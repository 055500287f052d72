import type { Example } from '../example';
import type { RuleId } from '../rule';
import { examples as q01 } from './q01-section-missing.examples';
import { examples as q02 } from './q02-rating-missing.examples';
import { examples as q03 } from './q03-none-without-reason.examples';
import { examples as q04 } from './q04-none-but-relevant.examples';
import { examples as q05 } from './q05-sign-contradicts-amount.examples';
import { examples as q06 } from './q06-class-contradicts-threshold.examples';
import { examples as q07 } from './q07-negative-without-balance.examples';
import { examples as q08 } from './q08-friendlier-not-explained.examples';
import { examples as q09 } from './q09-text-contradicts-rating.examples';
import { examples as q10 } from './q10-evasive-text.examples';
import { examples as q11 } from './q11-placeholder-left.examples';
import { examples as q12 } from './q12-amount-incomplete.examples';
import { examples as q13 } from './q13-construction-left-out.examples';
import { examples as q14 } from './q14-adaptation-missing.examples';
import { examples as q15 } from './q15-duration-missing.examples';
import { examples as q16 } from './q16-compensation-only.examples';
import { examples as q17 } from './q17-basis-missing.examples';
import { examples as q18 } from './q18-group-missing.examples';
import { examples as q19 } from './q19-mechanism-missing.examples';
import { examples as q20 } from './q20-burden-without-measure.examples';
import { examples as q21 } from './q21-low-income-unmentioned.examples';
import { examples as q22 } from './q22-participation-missing.examples';
import { examples as q23 } from './q23-evidence-missing.examples';
import { examples as q24 } from './q24-cumulative-missing.examples';
import { examples as q25 } from './q25-tension-unaddressed.examples';
import { examples as q26 } from './q26-measure-open.examples';
import { examples as q27 } from './q27-indicator-missing.examples';
import { examples as q28 } from './q28-sign-off-open.examples';
import { examples as q29 } from './q29-decision-changed.examples';
import { examples as q30 } from './q30-copied-statement.examples';
import { examples as q31 } from './q31-hard-to-read.examples';
import { examples as q32 } from './q32-effect-elsewhere.examples';
import { examples as q33 } from './q33-finance-shows-effect.examples';
import { examples as q34 } from './q34-statement-and-answers-apart.examples';

/** The examples of every rule, for its test and its help page; nothing that runs imports them. */
export const examplesByRule: ReadonlyMap<RuleId, readonly Example[]> = new Map<
  RuleId,
  readonly Example[]
>([
  ['Q01', q01],
  ['Q02', q02],
  ['Q03', q03],
  ['Q04', q04],
  ['Q05', q05],
  ['Q06', q06],
  ['Q07', q07],
  ['Q08', q08],
  ['Q09', q09],
  ['Q10', q10],
  ['Q11', q11],
  ['Q12', q12],
  ['Q13', q13],
  ['Q14', q14],
  ['Q15', q15],
  ['Q16', q16],
  ['Q17', q17],
  ['Q18', q18],
  ['Q19', q19],
  ['Q20', q20],
  ['Q21', q21],
  ['Q22', q22],
  ['Q23', q23],
  ['Q24', q24],
  ['Q25', q25],
  ['Q26', q26],
  ['Q27', q27],
  ['Q28', q28],
  ['Q29', q29],
  ['Q30', q30],
  ['Q31', q31],
  ['Q32', q32],
  ['Q33', q33],
  ['Q34', q34],
]);
