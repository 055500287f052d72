import { readFileSync, writeFileSync } from 'node:fs';
import { triedDocuments, triedDocumentsPage } from './support/tried-documents';

const page = 'docs/tried-documents.md';

test('the page lists every document of the fixtures', () => {
  const made = triedDocumentsPage();
  if (process.env['UPDATE_DOCS']) writeFileSync(page, made);
  expect(readFileSync(page, 'utf8')).toBe(made);
});

test('no document is named twice in a table', () => {
  for (const { rows } of triedDocuments) {
    const kinds = rows.map(([kind]) => kind);
    expect(new Set(kinds).size).toBe(kinds.length);
    expect(kinds.length).toBeGreaterThan(0);
  }
});
