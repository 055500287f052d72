import type { CheckReport, FileReport, ReportedFinding } from './check-report';
import { visible } from '../format/control-characters';
import { xmlText } from '../format/xml';

/**
 * A check report as JUnit XML, which build servers show: one test case a file; it fails with an open
 * finding of severity error; everything else is output.
 */
export function checkJunit({ files, summary }: CheckReport): string {
  const failures = files.filter((file) => failing(file).length > 0).length;
  const counts = `tests="${String(files.length)}" failures="${String(failures)}" errors="${String(summary.unreadable)}" skipped="${String(summary.skipped)}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="council-impact" ${counts}>`,
    `  <testsuite name="proposals" ${counts}>`,
    ...files.map(testCase),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function testCase(file: FileReport): string {
  const name = shown(file.title ?? file.file);
  const start = `    <testcase classname="${shown(file.file)}" name="${name}">`;
  const inside =
    file.status === 'skipped'
      ? ['      <skipped />']
      : file.status === 'unreadable'
        ? file.findings.map(unreadable)
        : outcome(file);
  return [start, ...inside, '    </testcase>'].join('\n');
}

function unreadable({ message }: ReportedFinding): string {
  return `      <error type="unreadable" message="${shown(message)}" />`;
}

function outcome(file: FileReport): string[] {
  const failed = failing(file);
  const others = file.findings.filter((finding) => !failed.includes(finding));
  return [
    ...failed.map(
      (finding) => `      <failure type="${finding.rule}" message="${shown(finding.message)}" />`,
    ),
    ...(others.length === 0 ? [] : [`      <system-out>${said(others)}</system-out>`]),
  ];
}

function failing({ findings }: FileReport): ReportedFinding[] {
  return findings.filter(({ severity, accepted }) => severity === 'error' && accepted === null);
}

function said(findings: readonly ReportedFinding[]): string {
  return findings.map(({ rule, message }) => shown(`${rule}: ${message}`)).join('\n');
}

/** Text for XML; characters that a viewer obeys instead of showing are written out. */
function shown(text: string): string {
  return xmlText(visible(text));
}
