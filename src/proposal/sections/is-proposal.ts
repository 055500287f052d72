import { DocumentError } from '../../document/errors';
import type { Snapshot } from '../../document/snapshot/snapshot';
import type { Proposal } from '../proposal';
import { anyOf } from '../../vocabulary/proposal-vocabularies';
import { statementParagraphs } from './statement-range';

/** Sections that other papers have too: one alone proves little. */
const usual = ['reasons', 'finance', 'staff', 'legal', 'consultation'];
/** Sections that only a proposal has. */
const telling = ['climate', 'equity', 'combined'];

const meetingPaper = new RegExp(`^${anyOf(({ headData }) => headData.meetingPapers)}\\b`, 'iu');
/** Lines at the start in which a document says what it is, and their greatest length. */
const nameRange = 8;
const longestName = 100;

/** Whether a document calls itself minutes, an invitation or an agenda: such papers report decisions. */
function isMeetingPaper({ paragraphs }: Snapshot): boolean {
  return paragraphs
    .slice(0, nameRange)
    .some(({ text }) => text.length <= longestName && meetingPaper.test(text.trim()));
}

/**
 * Whether a document is a proposal. Throws a `DocumentError` where what was read is none, but more of its text lies in
 * other files that were not read.
 */
export function isProposal(snapshot: Snapshot, proposal: Proposal): boolean {
  const is = readsAsProposal(snapshot, proposal);
  if (!is && snapshot.unread)
    throw new DocumentError('text-elsewhere', snapshot.unread[0]?.kind ?? '');
  return is;
}

/**
 * Whether a document reads as a council proposal: it asks for a decision, holds an assessment, or
 * has a reference number and the sections of one. Minutes, letters and forms in a meeting folder do not.
 */
function readsAsProposal(snapshot: Snapshot, { sections, reference }: Proposal): boolean {
  if (statementParagraphs(snapshot).size > 0) return true;
  const roles = new Set(sections.map(({ role }) => role));
  if (roles.has('decision')) {
    // Without a heading of its own, a sentence of the minutes would do.
    const headed = sections.some(({ role, marking }) => role === 'decision' && marking !== 'table');
    return headed || !isMeetingPaper(snapshot);
  }
  const usualOnes = usual.filter((role) => [...roles].some((one) => one === role)).length;
  if (telling.some((role) => [...roles].some((one) => one === role))) {
    return reference !== null || usualOnes > 0;
  }
  return reference !== null ? usualOnes > 0 : usualOnes > 1;
}
