import type { Assessment } from '../../../assessment/assessment';
import { dimensions } from '../../../assessment/catalogue';
import { longestText } from '../../../assessment/schema/values';
import type { Adoption, Stays } from '../../../checks/adoption/adoption';
import type { AdoptedSection } from '../../../document/plan/edit-plan';
import { layoutVariantOf } from '../../../statement/layout/layout-variant';
import { replaceableSection } from '../../../statement/plan/taken-over';
import type { Opened } from '../../../statement/use-cases/opened';

/** What can be taken over from a document; null where nothing can. The reader is loaded on demand. */
export async function readAdoption({
  snapshot,
  proposal,
  profile,
  reading,
}: Opened): Promise<Adoption | null> {
  if (reading.root || !reading.handWritten) return null;
  const { adoptionOf } = await import('../../../checks/adoption/adoption');
  return adoptionOf(snapshot, proposal, profile);
}

/**
 * The section that the statement replaces: only if it still has the text that the person agreed to, and
 * the statement has room for it.
 */
export function agreedSection(
  { snapshot, proposal }: Opened,
  agreed: Adoption | null,
  current: Adoption | null,
  answers: Assessment,
): AdoptedSection | null {
  if (!agreed || !current || !sameAdoption(agreed, current)) return null;
  return whySectionStays(agreed, answers).length === 0
    ? replaceableSection(snapshot, proposal)
    : null;
}

/** Why a section stays: an obstacle in the document, or other answers. */
export type SectionObstacle = Stays | 'not-shown' | 'other-rating';

/**
 * Why the section stays although its text is adopted: an obstacle in the document, a different rating by
 * the person, a statement without reasons, or a reason that was too long for the adopted text.
 */
export function whySectionStays(
  { stays, ratings, reasons }: Adoption,
  answers: Assessment,
): SectionObstacle[] {
  const isReasonFull = dimensions.some((dimension) => {
    const { reason } = answers[dimension];
    return reason.length >= longestText && !reason.includes(reasons[dimension] ?? '');
  });
  const isRatedOtherwise = dimensions.some((dimension) => {
    const { rating } = answers[dimension];
    return rating !== null && (ratings[dimension] ?? rating) !== rating;
  });
  const obstacles: SectionObstacle[] = [...stays];
  if (isRatedOtherwise) obstacles.push('other-rating');
  if (isReasonFull && !obstacles.includes('too-long')) obstacles.push('too-long');
  if (layoutVariantOf(answers, 'long') === 'not-relevant') obstacles.push('not-shown');
  return obstacles;
}

/** Whether two reads of a document offer the same. */
export function sameAdoption(one: Adoption, other: Adoption): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
