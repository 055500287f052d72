import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { socialCosts } from '../../src/factors/appraisal';
import { factorSets } from '../../src/factors/factor-sets';
import { factorsPage } from '../../src/factors/factor-table';

const path = join(__dirname, '../../docs/factors.md');

test('docs/factors.md lists the factors as they ship', () => {
  const page = factorsPage(factorSets, socialCosts);
  if (process.env['UPDATE_DOCS'] === '1') writeFileSync(path, page);
  expect(readFileSync(path, 'utf8')).toBe(page);
});
