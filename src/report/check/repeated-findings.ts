import type { Repeated } from '../../checks/duplicates/repeated-texts';
import { batchMessagesFor, type Language } from '../../i18n/messages';
import type { FileReport, ReportedFinding } from './check-report';

/** Files that a sentence names before it only counts the rest. */
const named = 4;

/**
 * Adds to each report the other files that share its statement or a text of it; `languageOf` gives the
 * language of a file's messages.
 */
export function withRepeated(
  reports: readonly FileReport[],
  repeated: readonly Repeated[],
  languageOf: (file: string) => Language,
): FileReport[] {
  const byFile = new Map<string, ReportedFinding[]>();
  for (const { kind, files, excerpt } of repeated) {
    for (const file of files) {
      const message = sentence(kind, files, file, languageOf(file));
      const finding: ReportedFinding = {
        rule: 'repeated',
        severity: 'hint',
        message,
        paragraph: null,
        excerpt,
        accepted: null,
      };
      byFile.set(file, [...(byFile.get(file) ?? []), finding]);
    }
  }
  return reports.map((report) => {
    const more = byFile.get(report.file);
    return more ? { ...report, findings: [...report.findings, ...more] } : report;
  });
}

function sentence(
  kind: Repeated['kind'],
  files: readonly string[],
  file: string,
  language: Language,
): string {
  const { sentences, others } = batchMessagesFor(language).shared;
  const first: string[] = [];
  for (const other of files) {
    if (other !== file && first.length < named) first.push(other);
  }
  return sentences[kind](others(first.join(', '), files.length - 1 - first.length));
}
