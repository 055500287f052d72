import type { Assessment } from '../../../assessment/assessment';
import { signers, type Signer } from '../../../assessment/schema/sign-off';
import { requiredSignatures, signatureOf } from '../../../assessment/sign-off';
import type { Profile } from '../../../profile/profile';
import { dateText } from '../date-text';
import { fieldValue } from '../empty-mark';
import { fillPhrase, listOf, readPhrase } from '../phrase';
import { statementFigures } from './figures';

/**
 * What a signature says: "bestätigt, Umweltamt, 16.11.2026", and whether the assessment has changed since
 * (R1, R2). Once one signer has signed, a missing required signature shows as open.
 */
export function signatureText(assessment: Assessment, signer: Signer, profile: Profile): string {
  const { state, outdated } = signatureOf(assessment, signer);
  const { phrases, signOffStates } = profile.terms;
  if (state === null) return isMissing(assessment, signer, profile) ? phrases.signOffOpen : '';
  const { by, date } = assessment.signOff[signer];
  // The paragraph names the signer already.
  const who = by.trim() === profile.labels[signer] ? '' : by;
  const said = listOf([signOffStates[state], who, dateText(date, profile.locale)], ', ');
  return outdated ? fillPhrase(phrases.signedOutdated, { state: said }) : said;
}

/** A person's own words for a signature; an outdated one is marked as in the composed text. */
export function signedWords(
  words: string,
  assessment: Assessment,
  signer: Signer,
  profile: Profile,
): string {
  const { signedOutdated } = profile.terms.phrases;
  const says = readPhrase(signedOutdated, fieldValue(words)) !== null;
  if (says || !signatureOf(assessment, signer).outdated) return words;
  return fillPhrase(signedOutdated, { state: fieldValue(words) });
}

function isMissing(assessment: Assessment, signer: Signer, profile: Profile): boolean {
  const { signOff, wording } = assessment;
  const begun = signers.some((one) => signOff[one].state !== null || wording[`signOff.${one}`]);
  if (!begun) return false;
  const running = statementFigures(assessment, profile)?.result.running ?? null;
  return requiredSignatures(assessment, profile, running)[signer].length > 0;
}
