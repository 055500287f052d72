import { checkProposal } from '../checks/check';
import type { Snapshot } from '../document/snapshot';
import type { Language } from '../i18n/messages';
import type { Profile } from '../profile/profile';
import { isProposal } from '../proposal/is-proposal';
import { readProposal } from '../proposal/read-proposal';
import type { FileReport } from './check-report';

/**
 * Checks one document of a folder. A document that is no proposal is not judged and says so;
 * messages are in the document's language unless another is given.
 */
export function reportOn(
  file: string,
  snapshot: Snapshot,
  profile?: Profile,
  language?: Language,
): FileReport {
  const proposal = readProposal(snapshot);
  const { title, reference } = proposal;
  if (!isProposal(snapshot, proposal)) {
    return { ...unassessed(file, 'skipped'), title, reference };
  }
  const { status, climate, equity, findings } = checkProposal(
    snapshot,
    profile,
    language,
    proposal,
  );
  return {
    file,
    status,
    title,
    reference,
    climate,
    equity,
    findings: findings.map(({ rule, severity, message, paragraph, excerpt, accepted }) => ({
      rule,
      severity,
      message,
      paragraph,
      excerpt,
      accepted,
    })),
  };
}

/** A file that could not be opened; `message` is the sentence that says why and what to do. */
export function unreadable(file: string, message: string): FileReport {
  const finding = { rule: 'unreadable' as const, severity: 'error' as const, message };
  return {
    ...unassessed(file, 'unreadable'),
    findings: [{ ...finding, paragraph: null, excerpt: '', accepted: null }],
  };
}

function unassessed(file: string, status: 'unreadable' | 'skipped'): FileReport {
  const nothing = { title: null, reference: null, findings: [] };
  return { file, status, climate: 'missing', equity: 'missing', ...nothing };
}
