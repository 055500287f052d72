import { join } from 'node:path';
import type { Finding } from '../../../src/checks/rule';
import { expectReviewed } from '../../support/golden';

/** Findings as lines of a text: a title, and below it what was found there, whole. */
export function findingLines(title: string, findings: readonly Finding[]): string {
  return [`# ${title}`, ...findings.map((finding) => JSON.stringify(finding)), ''].join('\n');
}

/** Holds findings to those that were reviewed. */
export function expectReviewedFindings(name: string, text: string): void {
  expectReviewed(join(__dirname, '../findings', name), text);
}
