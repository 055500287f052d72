import type { Assessment } from '../../assessment/assessment';
import type { Signature, Signer } from '../../assessment/schema/sign-off';
import { sign, type Said } from '../../assessment/sign-off';
import { withoutWording } from '../../statement/fields/composed';

/** Keeps what a signer types before anything is signed. */
export function withSignatureDraft(
  assessment: Assessment,
  signer: Signer,
  draft: Pick<Signature, 'by' | 'date' | 'comment'>,
): Assessment {
  const signature = { ...assessment.signOff[signer], ...draft };
  return { ...assessment, signOff: { ...assessment.signOff, [signer]: signature } };
}

/** Signs. A signature replaces words that were typed in its place in the statement. */
export function withSignature(assessment: Assessment, signer: Signer, said: Said): Assessment {
  return sign(withoutWording(assessment, `signOff.${signer}`), signer, said);
}

/** A field without which a signature cannot be given. */
export type MissingField = 'by' | 'comment';

/** The fields still missing: who signs, and on returning also what is to be changed. */
export function missingFields({ state, by, comment }: Said): MissingField[] {
  return [
    ...(by.trim() === '' ? ['by' as const] : []),
    ...(state === 'returned' && comment.trim() === '' ? ['comment' as const] : []),
  ];
}
