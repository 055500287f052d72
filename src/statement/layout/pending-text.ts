import type { Assessment } from '../../assessment/assessment';
import type { Profile } from '../../profile/profile';
import { dateText, readDate } from './date-text';
import {
  answerKeys,
  answers,
  fields,
  isList,
  readFieldPath,
  type FieldKey,
} from '../../assessment/fields/fields';
import { headOf } from '../../assessment/fields/path';
import type { FieldPath } from '../field';
import { fillPhrase, readPhrase } from './phrase';
import { ratingText } from './rating-text';

/** Names above single answers under which they may be marked together, by the field that then says so. */
const marksAbove: Partial<Record<FieldKey, readonly string[]>> = {
  'mitigation.amount': ['climate.activities'],
  'alternatives.considered': ['alternatives', 'alternatives.options'],
  followUp: ['indicator'],
};

/** The paths under which a field's answer may be marked as not yet known. */
function markedPaths(path: FieldPath): readonly string[] {
  const field = readFieldPath(path);
  if (field === null || isList(field.key) || 'id' in field) return [path];
  const shown = answerKeys.filter((key) => answers[key].field === field.key);
  return [...new Set([path, ...shown, ...(marksAbove[field.key] ?? [])])];
}

/** The word for "not known" that a field has among its own: of a rating, or of the effect on a group. */
function unknownWord(path: FieldPath, profile: Profile): string | null {
  const field = readFieldPath(path);
  if (field === null || isList(field.key)) return null;
  const description = fields[field.key];
  if (description.place === 'groups') return profile.effects.unknown;
  const rated = 'column' in description ? description.column : null;
  const isRating = rated === 'rating' || rated === 'climate' || rated === 'equity';
  return isRating ? ratingText('unknown', profile) : null;
}

/** The text of a field whose answer is not yet known; '' where it is not marked so. */
export function pendingText(
  { pending }: Pick<Assessment, 'pending'>,
  path: FieldPath,
  profile: Profile,
): string {
  const marked = markedPaths(path).find((one) => Object.hasOwn(pending, one));
  if (marked === undefined || path === 'notRelevant.kind') return '';
  const { pending: plain, pendingUntil } = profile.terms.phrases;
  const date = dateText(pending[marked] ?? '', profile.locale);
  if (date !== '') return fillPhrase(pendingUntil, { date });
  // In a row of the alternatives the rating stands for the option, not for what is awaited.
  return headOf(path) === 'options' ? plain : (unknownWord(path, profile) ?? plain);
}

/** The date of a text that says "not yet known" ('' without one); null for any other text. */
export function readPendingText(text: string, path: FieldPath, profile: Profile): string | null {
  if (path === 'notRelevant.kind') return null;
  const { pending: plain, pendingUntil } = profile.terms.phrases;
  const date = readDate(readPhrase(pendingUntil, text) ?? '', profile.locale);
  if (date !== null) return date;
  if (unknownWord(path, profile) !== null) return null;
  return text === plain ? '' : null;
}

/** The assessment with a field's answer marked as not yet known until a date, or no longer marked. */
export function markPending(
  assessment: Assessment,
  path: FieldPath,
  date: string | null,
): Assessment {
  const paths = markedPaths(path);
  const kept = Object.entries(assessment.pending).filter(([one]) => !paths.includes(one));
  if (date === null && kept.length === Object.keys(assessment.pending).length) return assessment;
  const own = date === null ? [] : [[path, date] as const];
  return { ...assessment, pending: Object.fromEntries([...kept, ...own]) };
}
