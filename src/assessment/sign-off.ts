import { answerFingerprint } from './answer-fingerprint';
import { answersByPath } from './answers-by-path';
import type { Assessment } from './assessment';
import { signers, type Signature, type Signer, type SignOffState } from './schema/sign-off';

export { requiredSignatures } from './required-signatures';

/** Stands in what was signed where nothing had been answered; empty means that nobody recorded it. */
const nothingAnswered = 'assessment';

/** What a signer says. */
export interface Said {
  state: SignOffState;
  /** Function or unit. */
  by: string;
  /** "2026-11-23" */
  date: string;
  comment: string;
}

/** A signature seen against the answers of today. */
export interface SignatureView {
  state: SignOffState | null;
  /** Seen or confirmed, but an answer has changed since; a returned signature is open anyway. */
  outdated: boolean;
  /** Paths of answers changed, added or taken away since, whatever was said. */
  changed: string[];
}

export type AssessmentStatus =
  'draft' | 'in-review' | 'confirmed-climate' | 'confirmed-social' | 'confirmed' | 'returned';

/**
 * The assessment with a signature that holds for its present answers; the other one stays. Words that
 * somebody typed over the former signature go, or they would stand in place of this one.
 */
export function sign(assessment: Assessment, signer: Signer, said: Said): Assessment {
  const { state, by, date, comment } = said;
  const answers = [...answersByPath(assessment)];
  const of: Signature['of'] = Object.fromEntries(
    answers.length === 0
      ? [[nothingAnswered, '']]
      : answers.map(([path, answer]) => [path, answerFingerprint(answer)]),
  );
  const signature: Signature = { state, by, date, comment, of };
  const wording = Object.entries(assessment.wording).filter(
    ([path]) => path !== `signOff.${signer}`,
  );
  return {
    ...assessment,
    wording: Object.fromEntries(wording),
    signOff: { ...assessment.signOff, [signer]: signature },
  };
}

/**
 * What a signature is worth today. One without a record of what was signed, as an answers file
 * written by hand has it, is taken at its word.
 */
export function signatureOf(assessment: Assessment, signer: Signer): SignatureView {
  const { state, of } = assessment.signOff[signer];
  const changed = state === null ? [] : changedSince(of, answersByPath(assessment));
  return { state, outdated: state !== 'returned' && changed.length > 0, changed };
}

function changedSince(of: Signature['of'], now: Map<string, string>): string[] {
  if (Object.keys(of).length === 0) return [];
  const signed = new Map(Object.entries(of).filter(([path]) => path !== nothingAnswered));
  const paths = new Set([...now.keys(), ...signed.keys()]);
  return [...paths].filter((path) => {
    const answer = now.get(path);
    return answer === undefined || answerFingerprint(answer) !== signed.get(path);
  });
}

/** Where the assessment stands between its author and the two that sign it. */
export function assessmentStatus(assessment: Assessment): AssessmentStatus {
  const views = signers.map((signer) => signatureOf(assessment, signer));
  if (views.some(({ state }) => state === 'returned')) return 'returned';
  const [climate, social] = views.map(({ state, outdated }) => state === 'confirmed' && !outdated);
  if (climate && social) return 'confirmed';
  if (climate) return 'confirmed-climate';
  if (social) return 'confirmed-social';
  return views.some(({ state }) => state !== null) ? 'in-review' : 'draft';
}
