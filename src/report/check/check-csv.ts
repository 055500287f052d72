import { messagesFor, type Language } from '../../i18n/messages';
import type { CheckReport, FileReport } from './check-report';
import { csv, type Cell } from '../format/csv';

/** One row for each finding; a file without findings has one row too, so that no file is missing. */
export function checkCsv({ files }: CheckReport, language: Language): string {
  const { columns } = messagesFor(language).checks;
  const head = [
    columns.file,
    columns.reference,
    columns.title,
    columns.status,
    columns.climate,
    columns.equity,
    columns.rule,
    columns.severity,
    columns.message,
    columns.paragraph,
    columns.excerpt,
    columns.accepted,
  ];
  return csv([head, ...files.flatMap((file) => rowsOf(file, language))], language);
}

function rowsOf(file: FileReport, language: Language): Cell[][] {
  const { statuses, presence, severities } = messagesFor(language).checks;
  const judged = file.status !== 'unreadable' && file.status !== 'skipped';
  const start: Cell[] = [
    file.file,
    file.reference ?? '',
    file.title ?? '',
    statuses[file.status],
    judged ? presence[file.climate] : '',
    judged ? presence[file.equity] : '',
  ];
  if (file.findings.length === 0) return [[...start, '', '', '', null, '', '']];
  return file.findings.map((finding) => [
    ...start,
    finding.rule.startsWith('Q') ? finding.rule : '',
    severities[finding.severity],
    finding.message,
    finding.paragraph === null ? null : finding.paragraph + 1,
    finding.excerpt,
    finding.accepted ?? '',
  ]);
}
