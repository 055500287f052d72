import { messagesFor, type Language } from '../i18n/messages';
import type { CheckReport, FileReport, ReportedFinding } from './check-report';
import { jsonText } from './control-characters';

const levels = { error: 'error', warning: 'warning', hint: 'note' } as const;

/** A check report as SARIF 2.1.0 (OASIS), which code platforms and editors show. */
export function checkSarif(
  { files }: CheckReport,
  rules: readonly { id: string; severity: ReportedFinding['severity'] }[],
  language: Language,
  version: string,
): string {
  const words: Record<string, { title: string; why: string; instead: string }> =
    messagesFor(language).checks.rules;
  const value = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'council-impact',
            version,
            rules: rules.map(({ id, severity }) => ({
              id,
              shortDescription: { text: words[id]?.title ?? id },
              fullDescription: { text: words[id]?.why ?? '' },
              help: { text: words[id]?.instead ?? '' },
              defaultConfiguration: { level: levels[severity] },
            })),
          },
        },
        artifacts: files.map(({ file }) => ({ location: { uri: uriOf(file) } })),
        results: files.flatMap(resultsOf),
      },
    ],
  };
  return `${jsonText(value)}\n`;
}

function resultsOf(file: FileReport): object[] {
  return file.findings.map(({ rule, severity, message, paragraph, excerpt, accepted }) => ({
    ruleId: rule,
    level: levels[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file.file) },
          // A paragraph is the nearest thing to a line that a .docx has.
          ...(paragraph === null
            ? {}
            : { region: { startLine: paragraph + 1, snippet: { text: excerpt } } }),
        },
      },
    ],
    ...(accepted === null ? {} : { suppressions: [{ kind: 'inSource', justification: accepted }] }),
  }));
}

function uriOf(file: string): string {
  // Half a surrogate pair cannot be written as UTF-8.
  const whole = file.replace(/\p{Cs}/gu, '\uFFFD').replaceAll('\\', '/');
  return whole.split('/').map(encodeURIComponent).join('/');
}
