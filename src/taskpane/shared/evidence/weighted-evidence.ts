import { findEvidence } from '../../../proposal/evidence/evidence';
import type { Evidence, Proposal } from '../../../proposal/proposal';
import { relevanceOf } from '../../../proposal/evidence/relevance';
import type { Opened } from '../../../statement/use-cases/opened';

/** Most that a word weighs in a half that does not matter by all that the text says: shown, but no suggestion. */
const quiet = 2;

/**
 * What in the text speaks for a half, weighed by the whole: where the proposal is of a kind that usually
 * matters for neither half ("seven of the seats are held by women"), a single word suggests no "yes".
 */
export function weighedEvidence({
  snapshot,
  proposal,
}: Pick<Opened, 'snapshot' | 'proposal'>): Evidence[] {
  return quieted(findEvidence(snapshot, proposal), proposal);
}

/** The same on evidence that was found already. */
export function quieted(evidence: readonly Evidence[], proposal: Proposal): Evidence[] {
  const relevance = relevanceOf(evidence, proposal);
  return evidence.map((one) =>
    relevance[one.half].level === 'none' ? { ...one, weight: Math.min(one.weight, quiet) } : one,
  );
}
