import { dimensionsOf, halves, type Half } from '../../assessment/screening';
import { kindOf } from '../../proposal/evidence/usually-not-relevant';
import type { Subject } from '../subject';
import type { Passage } from './claims';

/** A half of which the document says that nothing is affected. */
export interface NoEffectClaim {
  half: Half;
  passage: Passage;
  /** What is given as the reason; may be empty. */
  reason: string;
}

/**
 * The halves with no effect by the document's own word: every rated row none or not affected, the
 * sentence that nothing is relevant, or a free text that says so. Kinds of proposal that are
 * usually not relevant are left out.
 */
export function noEffectClaims({ claims, proposal }: Subject): NoEffectClaim[] {
  if (kindOf(proposal)) return [];
  return halves.flatMap((half) => {
    const rows = dimensionsOf[half];
    const ratings = rows.map((row) => claims.answers[row].rating).filter((one) => one !== null);
    const sentence = claims.at('notRelevant.reason');
    if (ratings.length === 0) {
      return sentence ? [{ half, passage: sentence, reason: sentence.text }] : [];
    }
    if (!ratings.every((rating) => rating === 0 || rating === 'not-applicable')) return [];
    const [row] = rows;
    const passage =
      (row && claims.at(`${row}.rating`)) ??
      claims.passages.find(({ path, half: of }) => path === null && (of === half || of === 'both'));
    const reason = rows.map((one) => claims.answers[one].reason).join(' ');
    return passage ? [{ half, passage, reason }] : [];
  });
}
