import type { Finding } from '../../../src/checks/finding';

/** Findings as lines of a text: a title, and below it what was found there, whole. */
export function findingLines(title: string, findings: readonly Finding[]): string {
  return [`# ${title}`, ...findings.map((finding) => JSON.stringify(finding)), ''].join('\n');
}
