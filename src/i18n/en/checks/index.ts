import { counted } from '../counted';
import type { Messages } from '../../messages';

export const checks: Messages['checks'] = {
  severities: {
    error: 'to complete',
    warning: 'to review',
    hint: 'note',
    unreadable: 'unreadable',
  },
  statuses: {
    complete: 'complete',
    incomplete: 'incomplete',
    missing: 'without assessment',
    outdated: 'outdated',
    unreadable: 'unreadable',
    skipped: 'no proposal',
  },
  halves: { climate: 'Climate', equity: 'Equity', both: 'Climate and equity' },
  /** The report of a check over several proposals. */
  report: {
    heading: 'Check of the climate and equity assessments',
    made: (files, date) =>
      `${counted(files, 'file', 'files')} checked on ${date}. The check says what is missing; it decides nothing.`,
    overview: 'Overview',
    files: 'Files',
    list: 'All files',
    open: 'Open findings',
    details: 'Findings in detail',
  },
  /** Columns of a table of findings. */
  columns: {
    file: 'File',
    reference: 'Reference',
    title: 'Title',
    status: 'Status',
    climate: 'Climate',
    equity: 'Equity',
    rule: 'Rule',
    severity: 'Weight',
    message: 'Finding',
    paragraph: 'Paragraph',
    excerpt: 'Words',
    accepted: 'Accepted because',
  },
  accepted: (reason) => `Accepted: ${reason}`,
  checkMany: 'Check many proposals (new window)',
  presence: { present: 'present', missing: 'missing' },
};
