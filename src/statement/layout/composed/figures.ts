import type { Assessment } from '../../../assessment/assessment';
import { figuresOf, type SectorShare } from '../../../assessment/figures';
import { describeResult, type ResultText } from '../../../factors/describe-result';
import type { Calculation } from '../../../factors/result';
import type { Profile } from '../../../profile/profile';

/** What the activities of an assessment come to, in numbers and in the words of the statement. */
export interface Figures {
  result: Calculation;
  text: ResultText;
  share: SectorShare | null;
}

/** The figures of an assessment; null without activities, or when the profile's factors are not here. */
export function statementFigures(assessment: Assessment, profile: Profile): Figures | null {
  if (assessment.climate.activities.length === 0) return null;
  const figures = figuresOf(assessment, profile);
  if (!figures) return null;
  const { calculation, share } = figures;
  const text = describeResult(calculation, profile.language);
  return { result: calculation, text: { ...text, amount: inUnits(text.amount, profile) }, share };
}

/** In the United States "t" is not read as a tonne: the unit is spelled out as the EPA does. */
function inUnits(amount: string, { locale }: Profile): string {
  return locale === 'en-US' ? amount.replaceAll(' t CO2e', ' metric tons CO2e') : amount;
}
