import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../../src/checks/finding';
import type { Rule } from '../../../src/checks/rule';
import { rules } from '../../../src/checks/rules/registry';
import { ruleCodes } from '../../../src/i18n/rule-codes';
import { parseOwnProfile } from '../../../src/profile/load';
import type { Example } from '../support/example';
import { findingLines } from '../support/finding-lines';
import { foundIn } from '../support/rule-examples';
import { rulePage, rulesTable } from '../support/rule-page';
import { expectReviewed } from '../../support/golden';

const pages = join(__dirname, '../../../docs/checks');
const folderOf = ({ code, name }: Rule) => `${code.toLowerCase()}-${name}`;

/** Compares a page of the documentation with what it is made from; UPDATE_DOCS=1 writes it. */
function expectPage(name: string, text: string): void {
  const file = join(pages, name);
  if (process.env['UPDATE_DOCS'] === '1') writeFileSync(file, text);
  expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(text);
}

type Examined = { example: Example; findings: Finding[] }[];
const examinedBefore = new Map<Rule, Examined>();

/** What a rule finds in each of its examples. */
async function examined(rule: Rule): Promise<Examined> {
  const before = examinedBefore.get(rule);
  if (before) return before;
  const file = join(__dirname, folderOf(rule), 'examples.ts');
  const { examples } = (await import(file)) as { examples: readonly Example[] };
  const found = examples.map((example) => ({ example, findings: foundIn(rule.code, example) }));
  examinedBefore.set(rule, found);
  return found;
}

test.each(rules)(
  '$code $name finds what its examples say, and nothing in a good one',
  async (rule) => {
    const found = await examined(rule);
    expect(
      found.map(({ example, findings }) => [example.title, findings.map(({ kind }) => kind)]),
    ).toEqual(found.map(({ example }) => [example.title, example.finds]));
    expect(new Set(found.map(({ example }) => example.finds.length > 0))).toEqual(
      new Set([true, false]),
    );
  },
);

test.each(rules)('$code $name says of them what was reviewed', async (rule) => {
  const found = await examined(rule);
  const lines = found.map(({ example, findings }) => findingLines(example.title, findings));
  expectReviewed(join(__dirname, folderOf(rule), 'findings.txt'), lines.join('\n'));
});

test.each(rules)('the help page of $code is made from its words and examples', async (rule) => {
  const shown = (await examined(rule)).map(({ example, findings }) => ({
    example,
    messages: findings.map(({ message }) => message),
  }));
  expectPage(`${rule.code}.md`, rulePage(rule.code, shown));
});

test.each(rules)('a city can weigh $code otherwise and switch it off', ({ code }) => {
  for (const weight of ['error', 'hint', 'off']) {
    const own = { extends: 'de-standard', id: 'x', name: 'X', checks: { [code]: weight } };
    expect(parseOwnProfile(own)).toMatchObject({ ok: true, profile: { checks: own.checks } });
  }
});

test('the documents that count the rules count them all', () => {
  const root = join(pages, '../..');
  const documents = ['README.md', ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`)];
  const counted = documents.filter(
    (name) => name.endsWith('.md') && /\b\d+ rules\b/.test(readFileSync(join(root, name), 'utf8')),
  );
  expect(counted.length).toBeGreaterThan(0);
  for (const name of counted) {
    const text = readFileSync(join(root, name), 'utf8');
    expectPage(
      join('../..', name),
      text.replace(/\b\d+ rules\b/g, `${String(rules.length)} rules`),
    );
  }
});

test('the overview lists every rule; no page and no folder is left over', () => {
  expectPage('README.md', rulesTable(rules));
  expect(readdirSync(pages).sort()).toEqual([
    ...rules.map(({ code }) => `${code}.md`),
    'README.md',
  ]);
  const folders = readdirSync(__dirname, { withFileTypes: true }).filter((one) =>
    one.isDirectory(),
  );
  expect(folders.map(({ name }) => name).sort()).toEqual(rules.map(folderOf));
});

test('the rules come in the order of their codes, each from the file that its code and name say', () => {
  expect(rules.map(({ code }) => code)).toEqual(ruleCodes);
  const files = readdirSync(join(__dirname, '../../../src/checks/rules'));
  expect(files.filter((file) => /^q\d/.test(file)).sort()).toEqual(
    rules.map((rule) => `${folderOf(rule)}.ts`),
  );
});
