import type { Snapshot } from '../../document/snapshot/snapshot';
import type { Proposal } from '../proposal';
import { statementParagraphs } from './statement-range';

/** Sections that other papers have too: one alone proves little. */
const usual = ['reasons', 'finance', 'staff', 'legal', 'consultation'];
/** Sections that only a proposal has. */
const telling = ['climate', 'equity', 'combined'];

/**
 * Whether a document reads as a council proposal: it asks for a decision, holds an assessment, or
 * has a reference number and the sections of one. Minutes, letters and forms in a meeting folder do not.
 */
export function isProposal(snapshot: Snapshot, { sections, reference }: Proposal): boolean {
  if (statementParagraphs(snapshot).size > 0) return true;
  const roles = new Set(sections.map(({ role }) => role));
  if (roles.has('decision')) return true;
  const usualOnes = usual.filter((role) => [...roles].some((one) => one === role)).length;
  if (telling.some((role) => [...roles].some((one) => one === role))) {
    return reference !== null || usualOnes > 0;
  }
  return reference !== null ? usualOnes > 0 : usualOnes > 1;
}
