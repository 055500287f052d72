import type { FileReport, ReportedFinding } from '../report/check/check-report';
import { openFindings } from './rows';

/** A rule that found something in a file, and how often. */
export interface Why {
  rule: ReportedFinding['rule'];
  severity: ReportedFinding['severity'];
  count: number;
}

const bySeverity: readonly ReportedFinding['severity'][] = [
  'unreadable',
  'error',
  'warning',
  'hint',
];

/** The open findings of a file in brief: each rule once, the most urgent first. */
export function whyOf(report: FileReport): Why[] {
  const found = new Map<string, Why>();
  for (const { rule, severity } of openFindings(report)) {
    const key = `${rule} ${severity}`;
    const before = found.get(key);
    found.set(key, { rule, severity, count: (before?.count ?? 0) + 1 });
  }
  return [...found.values()].sort(
    (one, other) => bySeverity.indexOf(one.severity) - bySeverity.indexOf(other.severity),
  );
}
