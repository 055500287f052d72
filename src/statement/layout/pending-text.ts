import type { Assessment } from '../../assessment/assessment';
import type { Profile } from '../../profile/profile';
import { dateText, readDate } from './date-text';
import type { FieldPath } from '../field';
import { fillPhrase, readPhrase } from './phrase';
import { ratingText } from './rating-text';

/** Answers that one field shows and that are named otherwise than the field. */
const others: Record<FieldPath, readonly string[]> = {
  'mitigation.amount': ['climate.activities'],
  'equity.amount': ['social.costPerMonth', 'social.relief'],
  'climate.basis': ['climate.method', 'climate.sources', 'climate.confidence'],
  'climate.duration': ['climate.lifetime'],
  'climate.fields': ['climate.primary'],
  participation: ['participation.who'],
  followUp: [
    'indicator',
    ...['what', 'baseline', 'target', 'source', 'date'].map((key) => `indicator.${key}`),
    'responsible',
  ],
  review: ['review.date', 'review.trigger'],
  'alternatives.reason': ['alternatives.ground'],
  'alternatives.considered': ['alternatives', 'alternatives.options'],
};

/** The paths under which a field's answer may be marked as not yet known. */
function answerPaths(path: FieldPath): readonly string[] {
  return [path, ...(others[path] ?? [])];
}

/** What a field says whose answer is not yet known; '' where it is not marked so. */
export function pendingText(
  { pending }: Pick<Assessment, 'pending'>,
  path: FieldPath,
  profile: Profile,
): string {
  const marked = answerPaths(path).find((one) => Object.hasOwn(pending, one));
  if (marked === undefined || path === 'notRelevant.kind') return '';
  const { pending: plain, pendingUntil } = profile.terms.phrases;
  const date = dateText(pending[marked] ?? '', profile.locale);
  if (date !== '') return fillPhrase(pendingUntil, { date });
  if (path.endsWith('.rating')) return ratingText('unknown', profile);
  return path.startsWith('groups.') ? profile.effects.unknown : plain;
}

/** The date of a text that says "not yet known" ('' without one); null for any other text. */
export function readPendingText(text: string, path: FieldPath, profile: Profile): string | null {
  if (path === 'notRelevant.kind') return null;
  const { pending: plain, pendingUntil } = profile.terms.phrases;
  const date = readDate(readPhrase(pendingUntil, text) ?? '', profile.locale);
  if (date !== null) return date;
  // For these "not yet known" is an answer of its own.
  if (/\.(rating|climate|equity)$|^groups\./.test(path)) return null;
  return text === plain ? '' : null;
}

/** The assessment with a field's answer marked as not yet known until a date, or no longer marked. */
export function markPending(
  assessment: Assessment,
  path: FieldPath,
  date: string | null,
): Assessment {
  const paths = answerPaths(path);
  const kept = Object.entries(assessment.pending).filter(([one]) => !paths.includes(one));
  if (date === null && kept.length === Object.keys(assessment.pending).length) return assessment;
  const own = date === null ? [] : [[path, date] as const];
  return { ...assessment, pending: Object.fromEntries([...kept, ...own]) };
}
