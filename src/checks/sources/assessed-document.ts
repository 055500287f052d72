import type { Assessment } from '../../assessment/assessment';
import { dimensionsOf, type Half } from '../../assessment/screening';
import type { Snapshot } from '../../document/snapshot/snapshot';
import type { Profile } from '../../profile/profile';
import type { Proposal } from '../../proposal/proposal';
import type { Merged } from '../../statement/parse/merge';
import type { Stored } from '../../statement/store/stored';
import type { DocumentStatement, StatementField } from './document-statement';
import { handWrittenSections, type HandWrittenSection } from './hand-written-section';
import { findTaggedStatement } from './tagged-statement';
import { findTypedStatement } from './typed-statement';

/** A document with the places in it that assess climate and equity. */
export interface AssessedDocument {
  snapshot: Snapshot;
  proposal: Proposal;
  profile: Profile;
  stored: Stored | null;
  /** The stored answers with what was edited in the document since; what the document says alone is in `Claims`. */
  current: Assessment;
  /** The add-in's statement or filled template; null when the document has none. */
  statement: DocumentStatement | null;
  /** Where the statement's text and what is stored say different things. */
  differences: Differences;
  /** Where each half is assessed. */
  sources: Record<Half, 'statement' | 'section' | 'none'>;
  /** Hand-written sections that stand for a half which no statement covers. */
  sections: HandWrittenSection[];
}

/** Where a statement and its stored answers went different ways (see `mergeFields`). */
export type Differences = Pick<Merged, 'taken' | 'conflicts' | 'unreadable'>;

/** Finds the statement and the hand-written sections of a document. */
export function assessedDocument(
  document: Omit<AssessedDocument, 'statement' | 'sources' | 'sections'>,
): AssessedDocument {
  const { snapshot, proposal, profile } = document;
  const written = handWrittenSections(proposal, snapshot);
  const statement =
    findTaggedStatement(snapshot, profile) ?? findTypedStatement(snapshot, profile, written);
  const source = (half: Half) => {
    if (covers(statement?.fields ?? [], half)) return 'statement';
    return written.some((section) => section.halves.includes(half) && section.text !== '')
      ? 'section'
      : 'none';
  };
  const sources = { climate: source('climate'), equity: source('equity') } as const;
  const sections = written
    .map((section) => ({
      ...section,
      halves: section.halves.filter((half) => sources[half] !== 'statement'),
    }))
    .filter((section) => section.halves.length > 0);
  return { ...document, statement, sources, sections };
}

/** Whether a statement has a place for a half: one of its rows, or the sentence that nothing is relevant. */
function covers(fields: StatementField[], half: Half): boolean {
  const starts = [...dimensionsOf[half].map((row) => `${row}.`), 'notRelevant.'];
  return fields.some((field) => starts.some((start) => field.path.startsWith(start)));
}
