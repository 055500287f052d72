import type { Assessment } from '../../../assessment/assessment';
import { climateQuestions, type ClimateQuestion } from '../../../assessment/catalogue';
import type { Evidence } from '../../../proposal/proposal';

/**
 * Fields of action as in the statement: without programme and intention, which are not fields of action.
 */
export const fieldsOfAction = climateQuestions.filter(
  (question) => question !== 'programme' && question !== 'intended',
);

/**
 * Evidence below this weight does not propose a field (1 weak to 3 strong:
 * docs/sources.md#relevance-words).
 */
const suggestive = 2;

/**
 * Fields suggested by the screening or by the text that are not chosen yet, in the order of the
 * catalogue. A "no" of the screening counts more than the text.
 */
export function proposedFields(
  { screening, climate }: Assessment,
  evidence: readonly Evidence[],
): ClimateQuestion[] {
  const named = new Set(
    evidence
      .filter(({ half, weight }) => half === 'climate' && weight >= suggestive)
      .map(({ question }) => question),
  );
  return fieldsOfAction.filter((field) => {
    const answer = screening.climate[field];
    const speaks = answer === 'yes' || (answer !== 'no' && named.has(field));
    return speaks && !climate.fields.includes(field);
  });
}
