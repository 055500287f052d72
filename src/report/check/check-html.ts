import { messagesFor, type Language } from '../../i18n/messages';
import { statuses, type CheckReport, type FileReport, type ReportedFinding } from './check-report';
import { htmlFile, htmlPage, htmlReference, htmlTable, htmlText } from '../format/html';

/**
 * Narrow columns for counts; in the list no status is broken across lines, however long a file's name is.
 */
const style = `
table:nth-of-type(1) { width: auto; min-width: 16rem; }
table:nth-of-type(2) th { white-space: normal; }
table:nth-of-type(2) :is(th, td):nth-child(1) { width: 25%; }
table:nth-of-type(2) :is(th, td):nth-child(2) { width: 13%; }
table:nth-of-type(2) :is(th, td):nth-child(4) { width: 18%; }
table:nth-of-type(2) :is(th, td):nth-child(5) { width: 12%; }
`;

/** A check report as one HTML page that prints on A4; `date` is the day of the check, already in words. */
export function checkHtml(
  { files, summary }: CheckReport,
  language: Language,
  date: string,
): string {
  const { checks } = messagesFor(language);
  const { report, statuses: names, columns } = checks;
  const counted = statuses.filter((status) => summary[status] > 0);
  const overview = htmlTable(
    report.overview,
    [columns.status, report.files],
    counted.map((status) => [htmlText(names[status]), String(summary[status])]),
    [1],
  );
  const list = htmlTable(
    report.list,
    [columns.file, columns.reference, columns.title, columns.status, report.open],
    files.map((file) => [
      htmlFile(file.file),
      htmlReference(file.reference ?? ''),
      htmlText(file.title ?? ''),
      htmlText(names[file.status]),
      String(openOnes(file).length),
    ]),
    [4],
  );
  const details = files.filter(({ findings }) => findings.length > 0);
  const content = [
    `<h1>${htmlText(report.heading)}</h1>`,
    `<p class="note">${htmlText(report.made(summary.files, date))}</p>`,
    overview,
    list,
    ...(details.length === 0 ? [] : [`<h2>${htmlText(report.details)}</h2>`]),
    ...details.map((file) => detail(file, language)),
  ].join('\n');
  return htmlPage(report.heading, language, content, style);
}

function openOnes({ findings }: FileReport): ReportedFinding[] {
  return findings.filter(({ accepted }) => accepted === null);
}

function detail(file: FileReport, language: Language): string {
  const { statuses: names } = messagesFor(language).checks;
  const path = htmlFile(file.file);
  const name = file.title === null ? path : `${htmlText(file.title)} (${path})`;
  return [
    `<h3>${name}: ${htmlText(names[file.status])}</h3>`,
    '<ul class="findings">',
    ...file.findings.map((finding) => item(finding, language)),
    '</ul>',
  ].join('\n');
}

function item(finding: ReportedFinding, language: Language): string {
  const { severities, accepted, columns } = messagesFor(language).checks;
  const place =
    finding.paragraph === null
      ? ''
      : `<span class="note">${htmlText(columns.paragraph)} ${String(finding.paragraph + 1)}</span>`;
  const rule = finding.rule.startsWith('Q') ? `${finding.rule}, ` : '';
  return [
    `<li><strong>${rule}${htmlText(severities[finding.severity])}:</strong> ${htmlText(finding.message)}`,
    finding.excerpt === ''
      ? ` ${place}`
      : `<blockquote>${place} ${htmlText(finding.excerpt)}</blockquote>`,
    finding.accepted === null ? '' : `<p class="note">${htmlText(accepted(finding.accepted))}</p>`,
    '</li>',
  ].join('');
}
