import type { Rule } from '../../checks/rule';
import type { RuleWords } from '../../i18n/rule-words';
import { ruleMessagesFor } from '../../i18n/rule-messages';
import { batchMessagesFor, messagesFor, type Language } from '../../i18n/messages';
import type { CheckReport, FileReport, ReportedFinding } from './check-report';
import { jsonDocument } from '../format/json';

/** SARIF has three levels; an unreadable file counts as an error. */
const levels = { error: 'error', warning: 'warning', hint: 'note', unreadable: 'error' } as const;

/** A check report as SARIF 2.1.0 (OASIS), which code platforms and editors show. */
export function checkSarif(
  { files }: CheckReport,
  rules: readonly Pick<Rule, 'code' | 'severity'>[],
  language: Language,
  version: string,
): string {
  const { checks } = messagesFor(language);
  const words = ruleMessagesFor(language);
  const value = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'council-impact',
            version,
            rules: [
              ...rules.map(({ code, severity }) => described(code, severity, words[code])),
              described('repeated', 'hint', batchMessagesFor(language).shared),
              {
                id: 'unreadable',
                shortDescription: { text: checks.severities.unreadable },
                defaultConfiguration: { level: levels.unreadable },
              },
            ],
          },
        },
        artifacts: files.map(({ file }) => ({ location: { uri: uriOf(file) } })),
        results: files.flatMap(resultsOf),
      },
    ],
  };
  return jsonDocument(value);
}

function described(
  id: string,
  severity: ReportedFinding['severity'],
  { title, why, instead }: Pick<RuleWords, 'title' | 'why' | 'instead'>,
): object {
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: instead },
    defaultConfiguration: { level: levels[severity] },
  };
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
  // A lone surrogate cannot be encoded as UTF-8.
  const whole = file.replace(/\p{Cs}/gu, '\uFFFD').replaceAll('\\', '/');
  return whole.split('/').map(encodeURIComponent).join('/');
}
