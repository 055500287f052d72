import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkProposal } from '../../src/checks/check';
import type { CheckResult } from '../../src/checks/finding';
import type { Example } from './support/example';
import { profileById } from '../../src/profile/built-in';
import { expectReviewed } from '../support/golden';
import { findingLines } from './support/finding-lines';
import { documentOf } from './support/rule-examples';

/**
 * A complete proposal as a data file: its lines, the fields of its statement where it has one, what
 * is stored, and the rules that its planted faults break (none in a flawless one).
 */
interface ProposalFile extends Omit<Example, 'finds'> {
  faults: string[];
}

const folder = join(__dirname, 'proposals');
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const proposals = files.map((name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  return { name, proposal: JSON.parse(text) as ProposalFile };
});
const results = new Map<ProposalFile, CheckResult>();

/** Checks a proposal, once. */
function check(proposal: ProposalFile): CheckResult {
  const before = results.get(proposal);
  if (before) return before;
  const profile = profileById(proposal.language === 'de' ? 'de-standard' : 'uk-council');
  const result = checkProposal(documentOf({ ...proposal, finds: [] }), profile ?? undefined);
  results.set(proposal, result);
  return result;
}

const flawless = proposals.filter(({ proposal }) => proposal.faults.length === 0);
const faulty = proposals.filter(({ proposal }) => proposal.faults.length > 0);

test('half of the proposals are flawless, half are not, in both languages', () => {
  for (const set of [flawless, faulty]) {
    for (const language of ['de', 'en']) {
      const some = set.filter(({ proposal }) => proposal.language === language);
      expect(some.length).toBeGreaterThanOrEqual(5);
    }
  }
});

test.each(flawless)('$name is flawless: no error', ({ proposal }) => {
  const { status, findings } = check(proposal);
  const errors = findings.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ rule, message }) => `${rule} ${message}`)).toEqual([]);
  expect(status).toBe('complete');
});

test.each(faulty)('$name: every planted fault is found', ({ proposal }) => {
  const found = new Set<string>(check(proposal).findings.map(({ rule }) => rule));
  expect(proposal.faults.filter((rule) => !found.has(rule))).toEqual([]);
});

test.each([
  ['flawless', flawless],
  ['faulty', faulty],
] as const)('what is said of the %s proposals is what was reviewed', (kind, set) => {
  const found = set.map(({ name, proposal }) => findingLines(name, check(proposal).findings));
  expectReviewed(join(folder, `${kind}.findings.txt`), found.join('\n'));
});
