import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * Holds a text to the file that was reviewed. Write it anew with UPDATE_GOLDEN=1, and read every changed line before it
 * is kept.
 */
export function expectReviewed(file: string, text: string): void {
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, text);
  expect(text.split('\n')).toEqual(
    (existsSync(file) ? readFileSync(file, 'utf8') : '').split('\n'),
  );
}
