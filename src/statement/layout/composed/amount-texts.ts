import type { Assessment } from '../../../assessment/assessment';
import type { Dimension } from '../../../assessment/catalogue';
import { halfOf, screeningOutcome } from '../../../assessment/screening';
import type { Profile } from '../../../profile/profile';
import { fillPhrase, listOf } from '../phrase';
import { statementFigures } from './figures';
import { moneyText } from './money-text';

/** The amount of a row according to the answers; '' for a row that the screening closed. */
export function amountText(assessment: Assessment, dimension: Dimension, profile: Profile): string {
  const closed = screeningOutcome(assessment)[halfOf(dimension)] === 'not-relevant';
  if (closed && assessment[dimension].rating === null) return '';
  if (dimension === 'equity') return householdText(assessment, profile);
  const text = statementFigures(assessment, profile)?.text;
  return (dimension === 'mitigation' ? text?.amount : text?.counts) ?? '';
}

/** What changes for a household, and the relief for low incomes (Q6). */
function householdText({ social }: Assessment, profile: Profile): string {
  const { costMore, costLess, costSame, relief } = profile.terms.phrases;
  const { costPerMonth } = social;
  // Less than half a cent is written as zero, which is neither more nor less.
  const change = Math.round((costPerMonth ?? 0) * 100);
  const phrase = change === 0 ? costSame : change > 0 ? costMore : costLess;
  return listOf([
    costPerMonth === null ? '' : fillPhrase(phrase, { amount: moneyText(costPerMonth, profile) }),
    social.relief.trim() === '' ? '' : fillPhrase(relief, { relief: social.relief.trim() }),
  ]);
}
