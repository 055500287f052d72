import type { Language } from '../../i18n/language';
import type { Assessment } from '../../assessment/assessment';
import { dimensions, type Dimension } from '../../assessment/catalogue';
import { halfOf, type Half } from '../../assessment/screening';
import { fold } from '../../vocabulary/fold';
import type { FieldPath } from '../../statement/field';
import { isPlaceholder } from '../../statement/layout/field-text';
import { statementAnswers } from '../../statement/parse/read-statement';
import { halfOfPath } from '../../assessment/fields/fields';
import { fieldLabel } from '../../statement/layout/field-label';
import type { AssessedDocument } from '../sources/assessed-document';
import { amountsIn, type Amount } from './amount';
import { proseAnswers } from './prose';
import { fieldHolding, saysUnder, withStoredAims, withWholeLists } from './stored-answers';

/** Words of the document with their place. */
export interface Passage {
  text: string;
  /** The same folded (see `fold`), for rules that look for words; long texts are cut. */
  folded: string;
  paragraph: number;
  /** What they stand under: a row of the table, a lead-in, a heading. */
  about: string;
  half: Half | 'both';
  /** Field of the statement; null in a hand-written section. */
  path: FieldPath | null;
}

/**
 * What the document says of climate and equity, wherever it stands and whoever wrote it: the
 * statement's fields, the template filled in by hand, or a section in free text. Rules look at this
 * and need not know which of them it was.
 */
export interface Claims {
  /** What is said, as answers; what is not said is empty. */
  answers: Assessment;
  /** Every text, in the order of the document. */
  passages: Passage[];
  /** Where an answer stands; null where the document does not say it in a place of its own. */
  at: (path: FieldPath) => Passage | null;
  /** Whether an answer is said in its own field, or under its name in the field of its whole list. */
  says: (path: FieldPath) => boolean;
  /** Amounts of greenhouse gases, from the field for amounts first, then from the reasons. */
  amounts: Amount[];
  /** Whether a half is said in a structured statement, in free text, or nowhere. */
  sources: AssessedDocument['sources'];
}

/** Reads what a document says. */
export function claimsOf(document: AssessedDocument): Claims {
  const { profile, sources, stored, current } = document;
  const written = stored?.written ?? null;
  const passages = [...inFields(document), ...inSections(document)];
  const byPath = new Map(passages.flatMap((one) => (one.path === null ? [] : [[one.path, one]])));
  const fields = Object.fromEntries(
    passages.flatMap(({ path, text }) => (path === null ? [] : [[path, text]])),
  );
  const answers = withStoredAims(statementAnswers({ fields }, profile).answers, current);
  return {
    answers: proseAnswers(withWholeLists(answers, fields, current, written), document),
    passages,
    at: (path) => fieldHolding(path, byPath),
    says: (path) => {
      const own = byPath.get(path);
      const holding = own ?? fieldHolding(path, byPath);
      return own !== undefined || saysUnder(fieldLabel(path, profile), holding?.text ?? '');
    },
    amounts: amountsOf(passages, profile.language),
    sources,
  };
}

function inFields({ statement, profile }: AssessedDocument): Passage[] {
  const { fields = [], typed = [] } = statement ?? {};
  const ownPaths = new Set(fields.map(({ path }) => path));
  // What was typed under the name of a field that is there adds nothing to its answer.
  return [...fields, ...typed.filter(({ path }) => !ownPaths.has(path))]
    .filter(({ text }) => text !== '' && !isPlaceholder(text, profile))
    .map(({ path, text, paragraph }) => ({
      text,
      folded: foldedStart(text),
      paragraph,
      about: fieldLabel(path, profile),
      half: halfOfPath(path),
      path,
    }));
}

function inSections({ sections }: AssessedDocument): Passage[] {
  return sections
    .filter(({ text }) => text !== '')
    .map(({ text, paragraph, heading, halves }) => ({
      text,
      folded: foldedStart(text),
      paragraph,
      about: heading,
      half: halves.length === 1 ? (halves[0] ?? 'both') : 'both',
      path: null,
    }));
}

/** Longest text that is searched for words, in characters. */
const longest = 20_000;

function foldedStart(text: string): string {
  return fold(text.length > longest ? text.slice(0, longest) : text);
}

function amountsOf(passages: readonly Passage[], language: Language): Amount[] {
  const inField = passages.filter(({ path }) => path === 'mitigation.amount');
  const others = passages.filter(
    ({ path, half }) => half !== 'equity' && path !== 'mitigation.amount',
  );
  return [
    ...inField.flatMap(({ text }) => amountsIn(text, language, 'gas')),
    ...others.flatMap(({ text }) => amountsIn(text, language)),
  ];
}

/** The rows of a half that the document rates, with their places. */
export function ratedRows(
  claims: Claims,
  half?: Half,
): { dimension: Dimension; row: Assessment[Dimension]; passage: Passage | null }[] {
  return dimensions
    .filter((dimension) => half === undefined || halfOf(dimension) === half)
    .map((dimension) => ({
      dimension,
      row: claims.answers[dimension],
      passage:
        claims.at(`${dimension}.rating`) ??
        claims.passages.find(
          ({ path, half: of }) => path === null && of !== otherHalf(dimension),
        ) ??
        null,
    }))
    .filter(({ row }) => row.rating !== null);
}

function otherHalf(dimension: Dimension): Half {
  return halfOf(dimension) === 'climate' ? 'equity' : 'climate';
}
