import type { Assessment } from '../../assessment/assessment';
import { dimensions } from '../../assessment/catalogue';
import type { Rating } from '../../assessment/rating';
import { fieldValue } from '../../statement/layout/empty-mark';
import type { Profile } from '../../profile/profile';
import type { FieldPath } from '../../statement/field';
import { ratingText, readRating } from '../../statement/layout/rating-text';
import { storedOnly, typedOnly } from '../claims/entry-differences';
import type { KindOf } from '../../i18n/rule-codes';
import type { Observation, Rule } from '../rule';
import { excerptOf } from '../sources/excerpt';
import { halfOfPath, readFieldPath } from '../../assessment/fields/fields';
import { fieldLabel } from '../../statement/layout/field-label';
import type { Subject } from '../subject';

/** Fields that a finding names before it only hints at more. */
const named = 3;

/** Q34: the statement says one thing and the stored answers another. */
export const statementAndAnswersApart: Rule<'Q34'> = {
  code: 'Q34',
  name: 'statement-and-answers-apart',
  severity: 'warning',
  half: 'both',
  check: (subject) => {
    // Without a record of what was written, the text is all there is.
    if (!subject.stored?.written || !subject.statement) return [];
    return [
      ...edited(subject),
      ...bothChanged(subject),
      ...notRead(subject),
      ...notShown(subject),
      ...entries(subject),
    ];
  },
};

/** The text was edited in Word and counts; one step takes all of it over. */
function edited(subject: Subject): Observation<'Q34'>[] {
  const texts = subject.differences.taken.flatMap((path) => {
    const text = textAt(path, subject);
    return text === null ? [] : [{ path, text }];
  });
  const [first] = texts;
  if (!first) return [];
  const { path, text: to } = first;
  const names = [
    ...new Set(texts.map((one) => fieldLabel(measureOf(one.path) ?? one.path, subject.profile))),
  ];
  const more = names.length > named ? ', …' : '';
  return [
    {
      ...finding('statement-edited', path, subject, excerptOf(to)),
      severity: 'hint',
      about: `${names.slice(0, named).join(', ')}${more}`,
      // An emptied field has nothing to enter; the pane takes it over.
      ...(to !== '' && { fix: { path, to, adopt: true as const } }),
    },
  ];
}

/** The field that names the measure of a field; several edits of one measure are told by its name once. */
function measureOf(path: FieldPath): FieldPath | null {
  const field = readFieldPath(path);
  return field?.key.startsWith('measures.') && 'id' in field ? `measures.${field.id}.what` : null;
}

/** Changed in the document and in a stored draft: a person has to decide, in the pane. */
function bothChanged(subject: Subject): Observation<'Q34'>[] {
  return subject.differences.conflicts
    .filter(({ path }) => textAt(path, subject) !== null)
    .map(({ path, document }) =>
      finding('statement-and-draft-differ', path, subject, excerptOf(document) || '–'),
    );
}

/** Edited to something that no answer follows from; a rating is another rule's (Q02). */
function notRead(subject: Subject): Observation<'Q34'>[] {
  return subject.differences.unreadable
    .filter((path) => !path.endsWith('.rating'))
    .flatMap((path) => {
      const text = textAt(path, subject) ?? '';
      return text === '' ? [] : [finding('edit-not-read', path, subject, excerptOf(text))];
    });
}

/** Answers that were stored later, as a draft or by another hand, and are not in the text. */
function notShown(subject: Subject): Observation<'Q34'>[] {
  const { claims, current, differences } = subject;
  const asked = new Set([
    ...differences.conflicts.map(({ path }) => path),
    ...differences.unreadable,
  ]);
  return comparable(claims.answers, current, subject.profile)
    .filter(({ path, same }) => !same && !asked.has(path))
    .filter(({ path }) => isPlain(path, subject))
    .map(({ path, to }) => ({
      ...finding('answers-not-shown', path, subject, excerptOf(textAt(path, subject) ?? '')),
      ...(to !== null && { fix: { path, to } }),
    }));
}

/** Groups and measures of which only one of the two knows; only the pane can add them to the other. */
function entries(subject: Subject): Observation<'Q34'>[] {
  return [...typedOnly(subject), ...storedOnly(subject)].map(({ kind, path, text, paragraph }) => ({
    ...finding(kind, path, subject, excerptOf(text)),
    ...(paragraph === null ? {} : { paragraph }),
  }));
}

interface Compared {
  path: FieldPath;
  /** Whether both say it. */
  same: boolean;
  /** What the field would say; null where the answer has no plain text on one line. */
  to: string | null;
}

/** The answers that stand in a field as they are; those that are composed of several are not compared. */
function comparable(document: Assessment, stored: Assessment, profile: Profile): Compared[] {
  return [
    ...dimensions.flatMap((row) => [
      ratings(`${row}.rating`, document[row].rating, stored[row].rating, profile),
      texts(`${row}.reason`, document[row].reason, stored[row].reason),
    ]),
    texts('coBenefits', document.coBenefits, stored.coBenefits),
    texts('notRelevant.reason', document.notRelevant.reason, stored.notRelevant.reason),
    ...stored.measures.flatMap(({ id, owner, date }) => {
      const other = document.measures.find((one) => one.id === id);
      return [
        texts(`measures.${id}.owner`, other?.owner ?? '', owner),
        { ...texts(`measures.${id}.date`, other?.date ?? '', date), to: null },
      ];
    }),
  ];
}

function ratings(
  path: FieldPath,
  inDocument: Rating | null,
  stored: Rating | null,
  profile: Profile,
): Compared {
  return {
    path,
    same: inDocument === stored,
    to: stored === null ? null : ratingText(stored, profile),
  };
}

function texts(path: FieldPath, inDocument: string, answer: string): Compared {
  const stored = fieldValue(answer);
  const to = stored === '' || answer.includes('\n') ? null : stored;
  return { path, same: fieldValue(inDocument) === stored, to };
}

/** Whether a field stands in the statement and shows the answer itself, not that it is yet to come. */
function isPlain(path: FieldPath, subject: Subject): boolean {
  const { current, claims } = subject;
  const text = textAt(path, subject);
  if (text === null) return false;
  if (current.pending[path] !== undefined || claims.answers.pending[path] !== undefined)
    return false;
  // A word that is no step of the scale is told by Q02.
  return !path.endsWith('.rating') || text === '' || readRating(text, subject.profile) !== null;
}

/** Text of a field of the statement; null where it has none of that name. */
function textAt(path: FieldPath, { statement }: Subject): string | null {
  return statement?.fields.find((field) => field.path === path)?.text ?? null;
}

function finding(
  kind: KindOf<'Q34'>,
  path: FieldPath,
  { statement, profile }: Subject,
  excerpt: string,
): Observation<'Q34'> {
  const field = statement?.fields.find((one) => one.path === path);
  return {
    kind,
    half: halfOfPath(path),
    about: fieldLabel(path, profile),
    paragraph: field?.paragraph ?? statement?.paragraph ?? null,
    excerpt,
    path,
  };
}
