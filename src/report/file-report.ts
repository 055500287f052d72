import type { FileReport } from './check-report';

/** A file that could not be opened; `message` is the sentence that says why and what to do. */
export function unreadable(file: string, message: string): FileReport {
  const finding = { rule: 'unreadable' as const, severity: 'unreadable' as const, message };
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
