import type { Assessment } from '../../assessment/assessment';
import type { Dimension } from '../../assessment/catalogue';
import type { Profile } from '../../profile/profile';
import { composedText, withoutWording, withWording } from '../layout/composed/composed-text';
import { fieldValue } from '../layout/empty-mark';
import { isFieldPath, socialTexts, type FieldPath } from '../field';
import { markPending, readPendingText } from '../layout/pending-text';
import { readRating } from '../layout/rating-text';
import { readGroupField, readMeasure, readOption, readTension } from './read-list';
import { readWord, readWordAndText } from '../layout/word-and-text';

/**
 * The assessment with one answer replaced by what the field's text says; empty text empties the
 * answer. Null when the text cannot be understood (an unknown rating word) or the path is not ours.
 * A composed field's text becomes the person's wording of it, unless it says what the answers say.
 */
export function readFieldText(
  assessment: Assessment,
  path: FieldPath,
  text: string,
  profile: Profile,
): Assessment | null {
  const value = fieldValue(text);
  if (value.length > 5000 || !isFieldPath(path)) return null;
  const until = readPendingText(value, path, profile);
  const read = readAnswer(assessment, path, until === null ? value : '', profile, until !== null);
  return read && markPending(read, path, until);
}

function readAnswer(
  assessment: Assessment,
  path: FieldPath,
  value: string,
  profile: Profile,
  pending: boolean,
): Assessment | null {
  const [first = '', second = '', third = ''] = path.split('.');
  switch (first) {
    case 'mitigation':
    case 'adaptation':
    case 'equity':
      return readRow(assessment, first, second, value, profile);
    case 'climate':
      if (second === '') return null;
      if (second !== 'baseline') return withWording(assessment, path, value, profile);
      return { ...assessment, climate: { ...assessment.climate, baseline: value } };
    case 'groups':
      return second === '' ? null : readGroupField(assessment, second, value, profile, pending);
    case 'social':
      return readSocial(assessment, second, value);
    case 'participation':
      return readParticipation(assessment, second, value, profile);
    case 'alternatives':
      return readAlternatives(assessment, second, value, profile);
    case 'options':
      return readOption(assessment, second, third, value, profile, pending);
    case 'coBenefits':
      return { ...assessment, coBenefits: value };
    case 'tensions':
      return second === '' ? null : readTension(assessment, second, value, pending);
    case 'measures':
      if (second === '') return readFirstMeasure(assessment, value, profile);
      return readMeasure(assessment, second, third, value, profile, pending);
    case 'followUp': {
      const { plain, typed } = readTyped(assessment, path, value, profile);
      return { ...plain, followUp: typed };
    }
    case 'review':
    case 'signOff':
      return withWording(assessment, path, value, profile);
    case 'notRelevant':
      return readNotRelevant(assessment, second, value, profile);
    default:
      return null;
  }
}

/** All measures in one field can only be read where none was known yet. */
function readFirstMeasure(
  assessment: Assessment,
  value: string,
  profile: Profile,
): Assessment | null {
  const [known] = assessment.measures;
  // Read once already, when the document was opened.
  if (known) return assessment.measures.length === 1 && known.what === value ? assessment : null;
  if (value === '') return assessment;
  const awaited = Object.hasOwn(assessment.pending, 'measures');
  return awaited ? readMeasure(assessment, 'm1', 'what', value, profile, false) : null;
}

/**
 * A text that is typed, or else composed: what the answers say is not typed, and emptying the field
 * takes it out of the statement.
 */
function readTyped(
  assessment: Assessment,
  path: FieldPath,
  value: string,
  profile: Profile,
): { plain: Assessment; typed: string } {
  if (value === '') return { plain: withWording(assessment, path, '', profile), typed: '' };
  const composed = composedText(path, assessment, profile);
  return { plain: withoutWording(assessment, path), typed: value === composed ? '' : value };
}

function readRow(
  assessment: Assessment,
  dimension: Dimension,
  key: string,
  value: string,
  profile: Profile,
): Assessment | null {
  const row = assessment[dimension];
  switch (key) {
    case 'rating': {
      const rating = readRating(value, profile);
      if (rating === null && value !== '') return null;
      return { ...assessment, [dimension]: { ...row, rating } };
    }
    case 'amount': {
      const { plain, typed } = readTyped(assessment, `${dimension}.amount`, value, profile);
      return { ...plain, [dimension]: { ...row, amount: typed } };
    }
    default:
      return { ...assessment, [dimension]: { ...row, reason: value } };
  }
}

function readSocial(assessment: Assessment, key: string, value: string): Assessment | null {
  const known = socialTexts.find((one) => one === key);
  return known ? { ...assessment, social: { ...assessment.social, [known]: value } } : null;
}

function readParticipation(
  assessment: Assessment,
  key: string,
  value: string,
  profile: Profile,
): Assessment | null {
  const { participation } = assessment;
  switch (key) {
    case '':
      return { ...assessment, participation: { ...participation, who: value } };
    case 'timing': {
      const timing = readWord(value, profile.terms.timings);
      if (timing === null && value !== '') return null;
      return { ...assessment, participation: { ...participation, timing } };
    }
    default:
      return { ...assessment, participation: { ...participation, [key]: value } };
  }
}

function readAlternatives(
  assessment: Assessment,
  key: string,
  value: string,
  profile: Profile,
): Assessment | null {
  const { alternatives } = assessment;
  switch (key) {
    case 'friendlier': {
      const friendlier = readWord(value, profile.answers);
      if (friendlier === null && value !== '') return null;
      return { ...assessment, alternatives: { ...alternatives, friendlier } };
    }
    case 'reason': {
      const { id: ground, text: reason } = readWordAndText(value, profile.terms.grounds);
      return { ...assessment, alternatives: { ...alternatives, ground, reason } };
    }
    default:
      return { ...assessment, alternatives: { ...alternatives, considered: value } };
  }
}

function readNotRelevant(
  assessment: Assessment,
  key: string,
  value: string,
  profile: Profile,
): Assessment | null {
  const { notRelevant } = assessment;
  if (key === 'reason') {
    return { ...assessment, notRelevant: { ...notRelevant, reason: value } };
  }
  // A kind of the person's own is kept as it is, as far as the schema has room for it.
  const labels = Object.fromEntries(profile.exemptKinds.map(({ id, label }) => [id, label]));
  const kind = readWord(value, labels) ?? value;
  return kind.length > 40 ? null : { ...assessment, notRelevant: { ...notRelevant, kind } };
}
