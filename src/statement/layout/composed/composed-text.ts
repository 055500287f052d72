import type { Assessment } from '../../../assessment/assessment';
import { signers } from '../../../assessment/schema/sign-off';
import type { Profile } from '../../../profile/profile';
import { fieldValue } from '../empty-mark';
import type { FieldPath } from '../../field';
import { amountText } from './amount-texts';
import { followUpText, reviewText } from './balance-texts';
import {
  basisText,
  contributionText,
  durationText,
  exposuresText,
  fieldsText,
} from './climate-texts';
import { signatureText, signedWords } from './signature-text';

type Composer = (assessment: Assessment, profile: Profile) => string;

/** Fields whose text is made of several answers. */
const composers = new Map<FieldPath, Composer>([
  ['mitigation.amount', (assessment, profile) => amountText(assessment, 'mitigation', profile)],
  ['adaptation.amount', (assessment, profile) => amountText(assessment, 'adaptation', profile)],
  ['equity.amount', (assessment, profile) => amountText(assessment, 'equity', profile)],
  ['climate.fields', fieldsText],
  ['climate.basis', basisText],
  ['climate.duration', durationText],
  ['climate.contribution', contributionText],
  ['climate.exposures', exposuresText],
  ['followUp', followUpText],
  ['review', reviewText],
  [
    'signOff.climateTeam',
    (assessment, profile) => signatureText(assessment, 'climateTeam', profile),
  ],
  [
    'signOff.socialDepartment',
    (assessment, profile) => signatureText(assessment, 'socialDepartment', profile),
  ],
]);

/** What the answers behind a field say together; null for a field that holds an answer of its own. */
export function composedText(
  path: FieldPath,
  assessment: Assessment,
  profile: Profile,
): string | null {
  const composer = composers.get(path);
  return composer ? fieldValue(composer(assessment, profile)) : null;
}

/** A person's words where there are some ('' takes the field out), else what the answers say. */
export function wordedText(path: FieldPath, assessment: Assessment, profile: Profile): string {
  const words = Object.hasOwn(assessment.wording, path) ? assessment.wording[path] : undefined;
  if (words !== undefined && !isNoSignature(path, fieldValue(words))) {
    const signer = signers.find((one) => path === `signOff.${one}`);
    return signer ? signedWords(words, assessment, signer, profile) : words;
  }
  return composedText(path, assessment, profile) ?? '';
}

/** A signature cannot be taken out of the text: without words it shows what was signed. */
function isNoSignature(path: FieldPath, words: string): boolean {
  return words === '' && path.startsWith('signOff.');
}

/** The assessment with a person's words for a composed field; words that say what the answers say are none. */
export function withWording(
  assessment: Assessment,
  path: FieldPath,
  value: string,
  profile: Profile,
): Assessment {
  const plain = withoutWording(assessment, path);
  const same = value === composedText(path, plain, profile);
  if (same || isNoSignature(path, value)) return plain;
  return { ...plain, wording: { ...plain.wording, [path]: value } };
}

/** The assessment without a person's words for a field. */
export function withoutWording(assessment: Assessment, path: FieldPath): Assessment {
  if (!Object.hasOwn(assessment.wording, path)) return assessment;
  const others = Object.entries(assessment.wording).filter(([given]) => given !== path);
  return { ...assessment, wording: Object.fromEntries(others) };
}
