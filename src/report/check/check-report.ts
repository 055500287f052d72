import type { CheckStatus, Finding, Presence } from '../../checks/finding';

/** What a finding asks for; a file that could not be opened asks for none of the three. */
type ReportedSeverity = Finding['severity'] | 'unreadable';

/** A finding as a report shows it; `unreadable` is rule and severity of a file that could not be opened. */
export interface ReportedFinding {
  rule: Finding['rule'] | 'unreadable' | 'repeated';
  severity: ReportedSeverity;
  message: string;
  /** Index of the paragraph from 0, null when there is none. */
  paragraph: number | null;
  excerpt: string;
  /** Why a person accepted it as it is; null while it stands open. */
  accepted: string | null;
}

/** `skipped` is for a document that does not read as a proposal: minutes, letters, forms. */
export type FileStatus = CheckStatus | 'skipped';

/** What the checks say of one file. */
export interface FileReport {
  file: string;
  status: FileStatus;
  /** Title and reference number as the document has them. */
  title: string | null;
  reference: string | null;
  climate: Presence;
  equity: Presence;
  findings: ReportedFinding[];
}

/** Number of files by status, and of all. */
type Summary = Record<FileStatus | 'files', number>;

export interface CheckReport {
  files: FileReport[];
  summary: Summary;
}

/** The statuses in the order in which a summary names them. */
export const statuses: readonly FileStatus[] = [
  'complete',
  'incomplete',
  'missing',
  'outdated',
  'unreadable',
  'skipped',
];

/** Adds the summary to the reports of the files. */
export function checkReport(files: FileReport[]): CheckReport {
  const summary = { files: files.length } as Summary;
  for (const status of statuses) {
    summary[status] = files.filter((file) => file.status === status).length;
  }
  return { files, summary };
}

/** A file that could not be opened; `message` is the sentence that says why and what to do. */
export function unreadableReport(file: string, message: string): FileReport {
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
