import type { Snapshot } from '../document/snapshot';
import type { Language } from '../i18n/messages';
import type { Profile } from '../profile/profile';
import type { FileReport } from './check-report';
import { examine, inWords } from './examined';

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
  return inWords(examine(file, snapshot, profile, false), language);
}

/** A file that could not be opened; `message` is the sentence that says why and what to do. */
export function unreadable(file: string, message: string): FileReport {
  const finding = { rule: 'unreadable' as const, severity: 'error' as const, message };
  return {
    file,
    status: 'unreadable',
    title: null,
    reference: null,
    climate: 'missing',
    equity: 'missing',
    findings: [{ ...finding, paragraph: null, excerpt: '', accepted: null }],
  };
}
