import type { Classifier } from '../../../proposal/evidence/classifier/classifier';
import { findEvidence } from '../../../proposal/evidence/evidence';
import { relevanceOf } from '../../../proposal/evidence/relevance';
import type { Evidence, Proposal } from '../../../proposal/proposal';
import type { Opened } from '../../../statement/use-cases/opened';

/** Highest weight of a word in a half that the text as a whole does not touch: shown, but not suggested. */
const mostIfIrrelevant = 2;

/**
 * Evidence for a half, weighted by the whole text: in a proposal of a kind that usually matters for
 * neither half ("seven of the seats are held by women"), a single word does not suggest a "yes".
 */
export function weightedEvidence(
  { snapshot, proposal }: Pick<Opened, 'snapshot' | 'proposal'>,
  classifier: Classifier | null = null,
): Evidence[] {
  return withoutWeakSuggestions(findEvidence(snapshot, proposal), proposal, classifier);
}

/** The same on evidence that was found already. */
export function withoutWeakSuggestions(
  evidence: readonly Evidence[],
  proposal: Proposal,
  classifier: Classifier | null = null,
): Evidence[] {
  const relevance = relevanceOf(evidence, proposal, classifier);
  return evidence.map((item) =>
    relevance[item.half].level === 'none'
      ? { ...item, weight: Math.min(item.weight, mostIfIrrelevant) }
      : item,
  );
}
