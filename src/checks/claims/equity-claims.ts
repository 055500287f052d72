import type { Assessment } from '../../assessment/assessment';
import type { Rating } from '../../assessment/rating';
import { splitSentences } from '../../proposal/text/sentences';
import type { Subject } from '../subject';
import { directionIn } from '../recognition/direction';
import { namesPeople } from '../recognition/groups';
import { saysSocial } from '../recognition/mentions';
import type { Passage } from './claims';

/** Most sentences of a document that rules on equity look at. */
const mostSentences = 400;

/** Fields that name offices, dates and sums, not people whom a decision affects. */
const administrative = /\.(?:owner|date|cost)$|^(?:signOff|review)\b/;

/** What a document says on equity, as the rules Q18 to Q25 look at it. */
export interface EquityClaims {
  /** Rating of the row, or the direction of the free text; null where it is open. */
  rating: Rating | null;
  /** The answers, with what the statement shows in one field for a whole list. */
  answers: Assessment;
  /** Every sentence on people, wherever it stands, alternatives and measures included. */
  sentences: string[];
  /** Where to look when nothing more exact is known; null where equity is not assessed. */
  place: Passage | null;
  /** The form of the statement; free text is no form. */
  form: 'long' | 'short' | 'free';
}

/** Reads what is said on equity; a joint section of free text counts as far as it speaks of people. */
export function equityClaims(subject: Subject): EquityClaims {
  const { claims, sources, profile } = subject;
  const free = sources.equity !== 'statement';
  const own = claims.passages.filter(
    ({ half, path }) =>
      (half === 'equity' || (half === 'both' && path !== null)) && !administrative.test(path ?? ''),
  );
  const joint = claims.passages.filter(({ half, path }) => half === 'both' && path === null);
  const social = joint
    .flatMap(({ text }) => splitSentences(text))
    .filter((one) => saysSocial(one, profile.language) || namesPeople(one, profile));
  const sentences = [...own.flatMap(({ text }) => splitSentences(text)), ...social];
  const answers = withStored(subject);
  const onlyJoint = free && own.length === 0;
  return {
    rating: onlyJoint ? directionIn(social.join(' '), profile, 'equity') : answers.equity.rating,
    answers,
    sentences: sentences.slice(0, mostSentences),
    place: placeOf(subject, [...own, ...joint]),
    form: free ? 'free' : isLong(subject) ? 'long' : 'short',
  };
}

/** Whether a rating says that something changes for people, for better or worse. */
export function saysChange(rating: Rating | null): boolean {
  return rating === 'mixed' || (typeof rating === 'number' && rating !== 0);
}

function placeOf({ claims, sources }: Subject, passages: readonly Passage[]): Passage | null {
  if (sources.equity === 'none') return null;
  return claims.at('equity.reason') ?? claims.at('equity.rating') ?? passages[0] ?? null;
}

/** Relief and cost per month have no field of their own; only the stored answers tell them. */
function withStored({ claims, stored }: Subject): Assessment {
  const { answers } = claims;
  if (!stored) return answers;
  const { relief, costPerMonth } = stored.answers.social;
  return { ...answers, social: { ...answers.social, relief, costPerMonth } };
}

/**
 * Whether an assessment is meant to be a full one: stored as such, or with fields that only the long
 * form has. The short form is asked for less, and free text is no form at all.
 */
export function isLong({
  stored,
  statement,
  sources,
}: Pick<Subject, 'stored' | 'statement' | 'sources'>): boolean {
  if (sources.equity !== 'statement') return false;
  if (stored?.written) return stored.form === 'long';
  return (statement?.fields ?? []).some(({ path }) =>
    /^(?:groups|social|participation)\b/.test(path),
  );
}
