import type { Assessment } from '../../assessment/assessment';
import { dimensionsOf, halves, type Half } from '../../assessment/screening';
import type { Snapshot } from '../../document/snapshot/snapshot';
import type { Profile } from '../../profile/profile';
import { findEvidence } from '../../proposal/evidence/evidence';
import type { Evidence, Proposal } from '../../proposal/proposal';
import { relevanceOf, strongWords, type Relevance } from '../../proposal/evidence/relevance';
import type { Merged } from '../../statement/parse/merge';
import type { Stored } from '../../statement/store/stored';
import { claimsOf, type Claims } from '../claims/claims';
import { handSections, type HandSection } from './hand-section';
import { findTypedStatement } from './typed-statement';
import type { FieldFound } from './field-found';
import { findStatement, type StatementFound } from './statement-fields';

/** Everything that a rule may look at. */
export interface Subject {
  snapshot: Snapshot;
  proposal: Proposal;
  profile: Profile;
  stored: Stored | null;
  /** The stored answers with what was edited in the document since; what the document says alone is in `claims`. */
  current: Assessment;
  /** The add-in's statement or filled template; null when the document has none. */
  statement: StatementFound | null;
  /** Where the statement's text and what is stored say different things. */
  apart: Apart;
  /** Where each half is assessed. */
  sources: Record<Half, 'statement' | 'section' | 'none'>;
  /** Hand-written sections that stand for a half which no statement covers. */
  sections: HandSection[];
  /** What all of these say. */
  claims: Claims;
  /** How relevant the proposal is by its own words; read when a rule asks for it first, for it takes the whole text. */
  relevance: () => Relevance;
  /** What makes the relevance of a half high by title and decision alone, which is soon read. */
  strongWords: () => Evidence[];
}

/** Where a statement and its stored answers went different ways (see `mergeFields`). */
export type Apart = Pick<Merged, 'taken' | 'conflicts' | 'unreadable'>;
const together: Apart = { taken: [], conflicts: [], unreadable: [] };

/** Brings together what the rules look at. */
export function subjectOf(
  snapshot: Snapshot,
  proposal: Proposal,
  profile: Profile,
  stored: Stored | null,
  current: Assessment,
  apart: Apart = together,
): Subject {
  const written = handSections(proposal, snapshot);
  const statement =
    findStatement(snapshot, profile) ?? findTypedStatement(snapshot, profile, written);
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
  const read = {
    snapshot,
    proposal,
    profile,
    stored,
    current,
    statement,
    apart,
    sources,
    sections,
  };
  return {
    ...read,
    claims: claimsOf(read),
    relevance: once(() => relevanceOf(findEvidence(snapshot, proposal), proposal)),
    strongWords: once(() => strongWords(snapshot, proposal)),
  };
}

/** Whether a statement has a place for a half: one of its rows, or the sentence that nothing is relevant. */
function covers(fields: FieldFound[], half: Half): boolean {
  const starts = [...dimensionsOf[half].map((row) => `${row}.`), 'notRelevant.'];
  return fields.some((field) => starts.some((start) => field.path.startsWith(start)));
}

/** The half or halves that something stands for, as a finding names them. */
export function halfName(of: readonly Half[]): Half | 'both' {
  return of.length === halves.length ? 'both' : (of[0] ?? 'both');
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
