import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../../src/checks/rule';

/** Findings as lines of a text: a title, and below it what was found there, whole. */
export function findingLines(title: string, findings: readonly Finding[]): string {
  return [`# ${title}`, ...findings.map((finding) => JSON.stringify(finding)), ''].join('\n');
}

/**
 * Holds a text to the file that was reviewed. Write it anew with UPDATE_GOLDEN=1, and read every changed line before it
 * is kept.
 */
export function expectReviewed(name: string, text: string): void {
  const file = join(__dirname, '../findings', name);
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, text);
  expect(text.split('\n')).toEqual(
    (existsSync(file) ? readFileSync(file, 'utf8') : '').split('\n'),
  );
}
