import type { Assessment } from '../assessment/assessment';
import type { Snapshot } from '../document/snapshot/snapshot';
import type { Profile } from '../profile/profile';
import { findEvidence } from '../proposal/evidence/evidence';
import { relevanceOf, strongWords, type Relevance } from '../proposal/evidence/relevance';
import type { Evidence, Proposal } from '../proposal/proposal';
import type { Stored } from '../statement/store/stored';
import { claimsOf, type Claims } from './claims/claims';
import {
  assessedDocument,
  type AssessedDocument,
  type Differences,
} from './sources/assessed-document';

/** Everything that a rule may look at. */
export interface Subject extends AssessedDocument {
  /** What the statement and the sections say. */
  claims: Claims;
  /** How relevant the proposal is by its own words; read when a rule asks for it first, for it takes the whole text. */
  relevance: () => Relevance;
  /** What makes the relevance of a half high by title and decision alone, which is soon read. */
  strongWords: () => Evidence[];
}

const noDifferences: Differences = { taken: [], conflicts: [], unreadable: [] };

/** Brings together what the rules look at. */
export function subjectOf(
  snapshot: Snapshot,
  proposal: Proposal,
  profile: Profile,
  stored: Stored | null,
  current: Assessment,
  differences: Differences = noDifferences,
): Subject {
  const parts = { snapshot, proposal, profile, stored, current, differences };
  const document = assessedDocument(parts);
  return {
    ...document,
    claims: claimsOf(document),
    relevance: memoise(() => relevanceOf(findEvidence(snapshot, proposal), proposal)),
    strongWords: memoise(() => strongWords(snapshot, proposal)),
  };
}

function memoise<Value>(compute: () => Value): () => Value {
  let computed: { value: Value } | null = null;
  return () => (computed ??= { value: compute() }).value;
}
