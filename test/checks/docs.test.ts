import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { examplesByRule } from '../../src/checks/rules/examples';
import { rules } from '../../src/checks/rules/registry';
import { rulePage, rulesTable } from '../../src/report/rule-page';
import { foundIn } from './support/rule-examples';

const folder = join(__dirname, '../../docs/checks');

/** Compares a page of the documentation with what it is made from, or writes it. */
function holds(name: string, text: string): void {
  const file = join(folder, name);
  if (process.env['UPDATE_DOCS']) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, text);
  }
  expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(text);
}

test.each(rules.map(({ id }) => id))('the help page of %s is made from its rule', (id) => {
  const shown = (examplesByRule.get(id) ?? []).map((example) => ({
    example,
    messages: foundIn(id, example).map((finding) => finding.message),
  }));
  holds(`${id}.md`, rulePage(id, shown));
});

test('the overview lists every rule, and no page is left over', () => {
  holds('README.md', rulesTable(rules));
  const pages = ['README.md', ...rules.map(({ id }) => `${id}.md`)].sort();
  expect(readdirSync(folder).sort()).toEqual(pages);
});
