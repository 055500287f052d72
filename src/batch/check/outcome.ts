import type { DocumentErrorCode } from '../../document/errors';
import type { Language } from '../../i18n/messages';
import { pageMessages } from '../messages';
import { type FileReport, unreadableReport } from '../../report/check/check-report';
import { reportInWords, type ExaminedDocument } from '../../report/check/examine-document';

/**
 * Why a file was not checked: a problem of the document, a file that the browser could not read, or a
 * bug.
 */
export interface Unread {
  file: string;
  problem: DocumentErrorCode | 'empty' | 'not-read' | 'failed' | 'too-slow';
  detail: string;
}

/** The result for one file, independent of language, so that the page can switch at any time. */
export type Outcome = ExaminedDocument | Unread;

export function isUnread(outcome: Outcome): outcome is Unread {
  return 'problem' in outcome;
}

/** The outcome in words. */
export function reportOf(outcome: Outcome, language: Language): FileReport {
  if (!isUnread(outcome)) return reportInWords(outcome, language);
  const { file, problem, detail } = outcome;
  const { batch, errors } = pageMessages(language);
  if (problem === 'empty') return unreadableReport(file, batch.empty(file));
  if (problem === 'not-read') return unreadableReport(file, batch.notRead(file));
  if (problem === 'too-slow') return unreadableReport(file, batch.tooSlow(file, detail));
  if (problem === 'failed') return unreadableReport(file, batch.failed(file));
  // The technical detail means nothing to the council office; the command line shows it.
  if (problem === 'damaged') return unreadableReport(file, batch.damaged(file));
  if (problem === 'too-large') return unreadableReport(file, batch.tooLarge(file));
  return unreadableReport(file, errors[problem](file, detail));
}
