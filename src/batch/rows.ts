import type { Language } from '../i18n/messages';
import type { FileReport, FileStatus, ReportedFinding } from '../report/check/check-report';
import { comparePaths } from './files/sort-out';

export const columns = [
  'file',
  'reference',
  'title',
  'status',
  'climate',
  'equity',
  'findings',
] as const;
export type Column = (typeof columns)[number];

export interface Sorting {
  column: Column;
  descending: boolean;
}

/** What is shown; null and an empty text mean everything. */
export interface Filter {
  status: FileStatus | null;
  rule: ReportedFinding['rule'] | null;
  text: string;
  /** Only these files, by path: those that share a text. */
  among: readonly string[] | null;
}

export const allShown: Filter = { status: null, rule: null, text: '', among: null };

/** Statuses by urgency, the most urgent first. */
export const byUrgency: readonly FileStatus[] = [
  'missing',
  'incomplete',
  'outdated',
  'unreadable',
  'complete',
  'skipped',
];

/** Findings that nobody accepted yet. */
export function openFindings({ findings }: FileReport): ReportedFinding[] {
  return findings.filter(({ accepted }) => accepted === null);
}

/** Whether a file was judged, so that its halves mean something. */
export function isJudged({ status }: FileReport): boolean {
  return status !== 'unreadable' && status !== 'skipped';
}

/** The reports that a filter lets through. */
export function filtered(reports: readonly FileReport[], filter: Filter): FileReport[] {
  const wanted = filter.text.trim().toLocaleLowerCase();
  const among = filter.among && new Set(filter.among);
  return reports.filter(
    (report) =>
      (filter.status === null || report.status === filter.status) &&
      (filter.rule === null || report.findings.some(({ rule }) => rule === filter.rule)) &&
      (!among || among.has(report.file)) &&
      (wanted === '' || searched(report).includes(wanted)),
  );
}

function searched({ file, reference, title, findings }: FileReport): string {
  const said = findings.flatMap(({ rule, message, excerpt }) => [rule, message, excerpt]);
  return [file, reference, title, ...said].join('\n').toLocaleLowerCase();
}

/** The reports in order. What is empty comes last either way; equal ones stay in the order of their paths. */
export function sorted(
  reports: readonly FileReport[],
  { column, descending }: Sorting,
  language: Language,
): FileReport[] {
  const words = new Intl.Collator(language, { numeric: true });
  const sign = descending ? -1 : 1;
  return [...reports].sort((one, other) => {
    const [a, b] = [valueOf(one, column), valueOf(other, column)];
    if (a === null || b === null) {
      if (a !== b) return a === null ? 1 : -1;
    } else {
      const order =
        typeof a === 'number' && typeof b === 'number'
          ? a - b
          : words.compare(String(a), String(b));
      if (order !== 0) return sign * order;
    }
    return comparePaths(one.file, other.file);
  });
}

/** What a column is sorted by; null where the cell is empty. */
function valueOf(report: FileReport, column: Column): string | number | null {
  switch (column) {
    case 'file':
      return report.file;
    case 'reference':
      return report.reference;
    case 'title':
      return report.title;
    case 'status':
      return byUrgency.indexOf(report.status);
    case 'climate':
    case 'equity':
      return isJudged(report) ? (report[column] === 'missing' ? 0 : 1) : null;
    case 'findings':
      return report.status === 'skipped' ? null : openFindings(report).length;
  }
}

/** The rules that found something anywhere, in the order of their numbers. */
export function rulesIn(reports: readonly FileReport[]): ReportedFinding['rule'][] {
  const found = new Set(reports.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
  return [...found].filter((rule) => rule !== 'unreadable').sort();
}
