import { useEffect, useState } from 'react';
import type { Assessment } from '../../../assessment/assessment';
import { dimensions } from '../../../assessment/catalogue';
import { longestText } from '../../../assessment/schema/values';
import type { Adoption, Stays } from '../../../checks/adoption/adoption';
import type { AdoptedSection } from '../../../document/plan/edit-plan';
import { shapeOf } from '../../../statement/layout/layout-variant';
import { takenOver } from '../../../statement/plan/taken-over';
import type { Opened } from '../../../statement/use-cases/opened';
import type { Store } from '../../app/store';

/** What can be taken over from the document as it was read; null until that is known, or where nothing can. */
export function useAdoption(opened: Opened): Adoption | null {
  const [read, setRead] = useState<{ opened: Opened; adoption: Adoption | null } | null>(null);
  useEffect(() => {
    let current = true;
    void readAdoption(opened).then((adoption) => {
      if (current) setRead({ opened, adoption });
    });
    return () => {
      current = false;
    };
  }, [opened]);
  return read?.opened === opened ? read.adoption : null;
}

/** Reads what can be taken over. The words for it come when a document has such a section. */
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
 * The section whose place the statement takes: only where it still says what the person agreed to, and
 * the statement has room for it.
 */
export function agreedSection(
  { snapshot, proposal }: Opened,
  agreed: Adoption | null,
  now: Adoption | null,
  answers: Assessment,
): AdoptedSection | null {
  if (!agreed || !now || !sameAdoption(agreed, now)) return null;
  return whyItStays(agreed, answers).length === 0 ? takenOver(snapshot, proposal) : null;
}

/** Why a section stays: what stands in the way in the document, or what the answers say besides. */
export type WhyItStays = Stays | 'not-shown' | 'other-rating';

/**
 * Why the section stays although its text is taken over: what stands in the way in the document, a rating
 * that the person has answered otherwise, a statement that shows no reasons, or a reason that was full
 * before the adopted text ended.
 */
export function whyItStays(
  { stays, ratings, reasons }: Adoption,
  answers: Assessment,
): WhyItStays[] {
  const isFull = dimensions.some((dimension) => {
    const { reason } = answers[dimension];
    return reason.length >= longestText && !reason.includes(reasons[dimension] ?? '');
  });
  const isOther = dimensions.some((dimension) => {
    const { rating } = answers[dimension];
    return rating !== null && (ratings[dimension] ?? rating) !== rating;
  });
  const why: WhyItStays[] = [...stays];
  if (isOther) why.push('other-rating');
  if (isFull && !why.includes('too-long')) why.push('too-long');
  if (shapeOf(answers, 'long') === 'not-relevant') why.push('not-shown');
  return why;
}

/** Whether two readings of a document offer the same. */
export function sameAdoption(one: Adoption, other: Adoption): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Takes over into the answers what a person agreed to. */
export async function adoptInto(store: Store, adoption: Adoption): Promise<void> {
  const { withAdoption } = await import('../../../checks/adoption/adoption');
  const { form } = store.get();
  if (!form) return;
  const answers = withAdoption(form.answers, adoption);
  store.dispatch({ type: 'adopted', adopted: adoption, answers });
}
