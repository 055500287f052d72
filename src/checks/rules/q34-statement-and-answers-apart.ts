import type { Assessment } from '../../assessment/assessment';
import { dimensions } from '../../assessment/catalogue';
import type { Rating } from '../../assessment/rating';
import { fieldValue } from '../../statement/empty-mark';
import type { FieldPath } from '../../statement/field';
import { ratingText } from '../../statement/rating-text';
import { storedOnly, typedOnly } from '../claims/entries-apart';
import type { Found, Rule } from '../rule';
import { excerptOf } from '../subject/excerpt';
import { fieldHalf, fieldName } from '../subject/field-name';
import type { Subject } from '../subject/subject';

/** Fields that a finding names before it only hints at more. */
const named = 3;

/** Q34: the statement says one thing and the stored answers another. */
export const statementAndAnswersApart: Rule = {
  id: 'Q34',
  severity: 'warning',
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
function edited(subject: Subject): Found[] {
  const { taken } = subject.apart;
  const paths = taken.filter((path) => textAt(path, subject) !== null);
  const [first] = paths;
  if (first === undefined) return [];
  const to = textAt(first, subject) ?? '';
  const names = [...new Set(paths.map((path) => fieldName(path, subject.profile)))];
  const more = names.length > named ? ', …' : '';
  return [
    {
      ...finding('statement-edited', first, subject, excerptOf(to)),
      severity: 'hint',
      about: `${names.slice(0, named).join(', ')}${more}`,
      // An emptied field has nothing to enter; the pane takes it over.
      ...(to !== '' && { fix: { path: first, to, adopt: true as const } }),
    },
  ];
}

/** Changed in the document and in a stored draft: a person has to decide, in the pane. */
function bothChanged(subject: Subject): Found[] {
  return subject.apart.conflicts
    .filter(({ path }) => textAt(path, subject) !== null)
    .map(({ path, document }) =>
      finding('statement-and-draft-differ', path, subject, excerptOf(document) || '–'),
    );
}

/** Edited to something that no answer follows from; a rating is another rule's (Q02). */
function notRead(subject: Subject): Found[] {
  return subject.apart.unreadable
    .filter((path) => !path.endsWith('.rating') && (textAt(path, subject) ?? '') !== '')
    .map((path) => finding('edit-not-read', path, subject, excerptOf(textAt(path, subject) ?? '')));
}

/** Answers that were stored later, as a draft or by another hand, and are not in the text. */
function notShown(subject: Subject): Found[] {
  const { claims, current, apart } = subject;
  const asked = new Set([...apart.conflicts.map(({ path }) => path), ...apart.unreadable]);
  return comparable(claims.answers, current)
    .filter(({ path, said, stored }) => !asked.has(path) && !isSame(said, stored))
    .filter(({ path }) => isPlain(path, subject))
    .map(({ path, stored }) => {
      const to = answerText(path, stored, subject);
      return {
        ...finding('answers-not-shown', path, subject, excerptOf(textAt(path, subject) ?? '')),
        ...(to !== null && { fix: { path, to } }),
      };
    });
}

/** Groups and measures of which only one of the two knows; only the pane can add them to the other. */
function entries(subject: Subject): Found[] {
  return [...typedOnly(subject), ...storedOnly(subject)].map(({ kind, path, text, paragraph }) => ({
    ...finding(kind, path, subject, excerptOf(text)),
    ...(paragraph === null ? {} : { paragraph }),
  }));
}

interface Compared {
  path: FieldPath;
  /** A text, or a step of the scale. */
  said: string | number | null;
  stored: string | number | null;
}

/** The answers that stand in a field as they are; those that are composed of several are not compared. */
function comparable(document: Assessment, stored: Assessment): Compared[] {
  return [
    ...dimensions.flatMap((row): Compared[] => [
      { path: `${row}.rating`, said: document[row].rating, stored: stored[row].rating },
      { path: `${row}.reason`, said: document[row].reason, stored: stored[row].reason },
    ]),
    { path: 'coBenefits', said: document.coBenefits, stored: stored.coBenefits },
    {
      path: 'notRelevant.reason',
      said: document.notRelevant.reason,
      stored: stored.notRelevant.reason,
    },
    ...stored.measures.flatMap((one): Compared[] => {
      const other = document.measures.find(({ id }) => id === one.id);
      return (['owner', 'date'] as const).map((key) => ({
        path: `measures.${one.id}.${key}`,
        said: other?.[key] ?? '',
        stored: one[key],
      }));
    }),
  ];
}

function isSame(one: Compared['said'], other: Compared['stored']): boolean {
  if (typeof one === 'string' && typeof other === 'string') {
    return fieldValue(one) === fieldValue(other);
  }
  return one === other;
}

/** Whether a field stands in the statement and shows the answer itself, not words of a person or a date to come. */
function isPlain(path: FieldPath, subject: Subject): boolean {
  const { current, claims } = subject;
  const text = textAt(path, subject);
  if (text === null || current.wording[path] !== undefined) return false;
  if (current.pending[path] !== undefined || claims.answers.pending[path] !== undefined)
    return false;
  // A word that is no step of the scale is told by Q02.
  return !path.endsWith('.rating') || text === '' || ratingSaid(path, claims.answers) !== null;
}

function ratingSaid(path: FieldPath, answers: Assessment): Rating | null {
  const row = dimensions.find((one) => path === `${one}.rating`);
  return row ? answers[row].rating : null;
}

/** What the field would say; null where an answer has no plain text on one line. */
function answerText(path: FieldPath, stored: Compared['stored'], subject: Subject): string | null {
  if (stored === null || stored === '') return null;
  if (path.endsWith('.rating')) return ratingText(stored as Rating, subject.profile);
  const plain = path.endsWith('.reason') || path.endsWith('.owner') || path === 'coBenefits';
  return plain && typeof stored === 'string' && !stored.includes('\n') ? stored : null;
}

/** Text of a field of the statement; null where it has none of that name. */
function textAt(path: FieldPath, { statement }: Subject): string | null {
  return statement?.fields.find((field) => field.path === path)?.text ?? null;
}

function finding(
  kind: Found['kind'],
  path: FieldPath,
  { statement, profile }: Subject,
  excerpt: string,
): Found {
  const field = statement?.fields.find((one) => one.path === path);
  return {
    rule: 'Q34',
    severity: 'warning',
    kind,
    half: fieldHalf(path),
    about: fieldName(path, profile),
    paragraph: field?.paragraph ?? statement?.paragraph ?? null,
    excerpt,
    path,
  };
}
