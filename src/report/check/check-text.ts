import { cliMessagesFor, type Language } from '../../i18n/messages';
import { statuses, type CheckReport, type FileReport, type ReportedFinding } from './check-report';
import { visible } from '../format/control-characters';

/** A check report for reading in a terminal; messages keep the language in which they were made. */
export function checkText(report: CheckReport, language: Language): string {
  const lines = report.files.flatMap((file) => [...fileLines(file, language), '']);
  return `${[...lines, summaryLine(report, language)].join('\n')}\n`;
}

function fileLines(file: FileReport, language: Language): string[] {
  const { statuses: words, halves, presence } = cliMessagesFor(language).checks;
  const found =
    file.status === 'unreadable' || file.status === 'skipped'
      ? ''
      : ` (${halves.climate}: ${presence[file.climate]}, ${halves.equity}: ${presence[file.equity]})`;
  const head = `${visible(file.file)}: ${words[file.status]}${found}`;
  return [head, ...file.findings.flatMap((finding) => findingLines(finding, language))];
}

function findingLines(finding: ReportedFinding, language: Language): string[] {
  const { checks, cli } = cliMessagesFor(language);
  const rule = finding.rule.startsWith('Q') ? `${finding.rule}, ` : '';
  const head = `  ${rule}${checks.severities[finding.severity]}: ${visible(finding.message)}`;
  const excerpt = finding.excerpt === '' ? '' : `: ${visible(finding.excerpt)}`;
  return [
    head,
    ...(finding.paragraph === null
      ? []
      : [`    ${cli.paragraph(finding.paragraph + 1)}${excerpt}`]),
    ...(finding.accepted === null ? [] : [`    ${checks.accepted(visible(finding.accepted))}`]),
  ];
}

function summaryLine({ summary }: CheckReport, language: Language): string {
  const { checks, cli } = cliMessagesFor(language);
  const counts = statuses
    .filter((status) => summary[status] > 0)
    .map((status) => `${summary[status]} ${checks.statuses[status]}`);
  return `${cli.summary(summary.files)}: ${counts.join(', ')}`;
}
