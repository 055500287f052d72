import { anyOf } from '../../vocabulary/vocabularies';
import { fold } from '../../vocabulary/fold';
import { statementTag } from '../../document/tags';
import { placesIn } from '../recognition/named-places';
import type { KindOf } from '../../i18n/rule-codes';
import type { Observation, Rule } from '../rule';
import { titleAndDecision } from '../sources/title-and-decision';
import { excerptOf } from '../sources/excerpt';
import type { Subject } from '../subject';

/** Share of the words of a title that another version of it keeps at least. */
const smallestSharedTitle = 0.34;
/** "diese Vorlage Nr. 16389-20": the statement names its own proposal, folded; "2026/27" is a year. */
const ownNumber = new RegExp(
  String.raw`${anyOf(({ findings }) => findings.ownPaper)} \(?(?:${anyOf(({ findings }) => findings.paperNumber)})?(?!20\d\d[/-](?:20)?\d\d(?!\d))(\d[\d/.-]{2,14}\d)`,
);

/** Q30: the statement stands in the document twice, was written for another proposal, or names another place. */
export const copiedStatement: Rule<'Q30'> = {
  code: 'Q30',
  name: 'copied-statement',
  severity: 'warning',
  half: 'both',
  check: (subject) => {
    if (subject.claims.passages.length === 0) return [];
    const copied = fromAnother(subject);
    const taken = copied.length > 0 ? copied : [...otherNumber(subject), ...otherPlace(subject)];
    return [...secondStatement(subject), ...taken];
  },
};

/** Every further copy, by the paragraph where it begins: which one counts, a person must say. */
function secondStatement({ snapshot }: Subject): Observation<'Q30'>[] {
  return snapshot.controls
    .filter(({ tag, deleted }) => tag === statementTag && !deleted)
    .slice(1, 4)
    .map(({ first }) => finding('statement-twice', snapshot.paragraphs[first]?.text ?? '', first));
}

/** Title and number that the add-in noted when it wrote the statement. */
function fromAnother({ stored, statement, proposal }: Subject): Observation<'Q30'>[] {
  const then = stored?.proposal;
  if (!then || !statement) return [];
  const { paragraph } = statement;
  const { reference, title } = proposal;
  if (then.reference !== null && reference !== null) {
    if (fold(then.reference) === fold(reference)) return [];
    return [finding('copied-reference', then.reference, paragraph)];
  }
  if (then.title === null || title === null || resemble(then.title, title)) return [];
  return [finding('copied-title', then.title, paragraph)];
}

function resemble(one: string, other: string): boolean {
  const words = (text: string) => new Set(fold(text).match(/[a-z0-9]{4,}/g));
  const [first, second] = [words(one), words(other)];
  const size = Math.min(first.size, second.size);
  if (size === 0) return true;
  return [...first].filter((word) => second.has(word)).length / size >= smallestSharedTitle;
}

function otherNumber({ claims, proposal }: Subject): Observation<'Q30'>[] {
  const { reference } = proposal;
  if (reference === null) return [];
  const digits = (text: string) => text.replace(/\D/g, '');
  for (const { folded, paragraph } of claims.passages) {
    const named = ownNumber.exec(folded)?.[1];
    if (named !== undefined && !digits(reference).startsWith(digits(named))) {
      return [finding('other-reference', named, paragraph)];
    }
  }
  return [];
}

/** "Kita Sonnenblume" in the statement, while title and decision are about "Kita Regenbogen". */
function otherPlace(subject: Subject): Observation<'Q30'>[] {
  const { claims, proposal, profile } = subject;
  const ownPlaces = placesIn(titleAndDecision(proposal), profile.language);
  if (ownPlaces.length === 0) return [];
  const statement = claims.passages.map(({ folded }) => folded).join('\n');
  for (const { text, paragraph } of claims.passages) {
    const other = placesIn(text, profile.language).find(({ kind }) => {
      const same = ownPlaces.filter((one) => one.kind === kind);
      // A comparison with another place names one's own too.
      return same.length > 0 && !same.some(({ name }) => statement.includes(name));
    });
    if (other && !isElsewhere(other.name, subject)) {
      return [finding('other-place', other.written, paragraph)];
    }
  }
  return [];
}

/** Whether the proposal itself names it too. */
function isElsewhere(name: string, { proposal }: Subject): boolean {
  const assessed = ['climate', 'equity', 'combined'];
  return proposal.sections.some(
    ({ role, text }) => !assessed.includes(role) && fold(text.slice(0, 20_000)).includes(name),
  );
}

function finding(kind: KindOf<'Q30'>, words: string, paragraph: number): Observation<'Q30'> {
  return {
    kind,
    about: '',
    paragraph,
    excerpt: excerptOf(words),
  };
}
