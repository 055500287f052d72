import type { Assessment } from '../../assessment/assessment';
import type { Signer } from '../../assessment/schema/sign-off';
import type { Profile } from '../../profile/profile';
import { dateText } from '../date-text';
import { listOf } from '../phrase';

/** What a signature says: "bestätigt, Umweltamt, 16.11.2026"; '' where nothing is signed (R1, R2). */
export function signatureText(assessment: Assessment, signer: Signer, profile: Profile): string {
  const { state, by, date } = assessment.signOff[signer];
  if (state === null) return '';
  const { signOffStates } = profile.terms;
  return listOf([signOffStates[state], by, dateText(date, profile.locale)], ', ');
}
