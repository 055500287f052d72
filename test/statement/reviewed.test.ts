import { join } from 'node:path';
import type { Assessment } from '../../src/assessment/assessment';
import { openDocx } from '../../src/docx/port';
import { builtInProfiles } from '../../src/profile/built-in';
import { chooseFormats, formatsOfStatement } from '../../src/statement/style/statement-style';
import { choosePlace } from '../../src/statement/plan/place';
import type { Outcome } from '../../src/statement/use-cases/content';
import { insertStatement } from '../../src/statement/use-cases/insert-statement';
import { openProposal } from '../../src/statement/use-cases/open-proposal';
import { removeStatement } from '../../src/statement/use-cases/remove-statement';
import { updateStatement } from '../../src/statement/use-cases/update-statement';
import { documentKinds } from '../fixtures/kinds';
import { lookDocuments } from '../fixtures/looks';
import { expectReviewed } from '../support/golden';
import { school } from './support/answers';
import { englishProposal, germanProposal } from './support/council-docx';
import { dayCare, parkingCharges } from './support/full-answers';
import { notedPlans } from './support/noted-plans';

const now = '2026-11-23T09:00:00.000Z';
const reviewed = (name: string): string => join(__dirname, 'reviewed', `${name}.txt`);

function expectDone(outcome: Outcome): void {
  expect(outcome.kind).toBe('done');
}

const kinds = Object.entries(documentKinds).map(([name, { bytes }]) => [name, bytes] as const);

test.each([
  ['look-documents', Object.entries(lookDocuments)],
  ['document-kinds', kinds],
])('place and looks in the %s are what was reviewed', async (name, documents) => {
  const lines: string[] = [];
  for (const [kind, bytes] of documents) {
    const document = openDocx(bytes);
    const before = await openProposal(document, builtInProfiles);
    const chosen = choosePlace(before.snapshot, before.proposal, before.profile);
    lines.push(`# ${kind}`, JSON.stringify(chosen));
    lines.push(JSON.stringify(chooseFormats(before.snapshot, before.proposal, chosen.place)));
    lines.push(JSON.stringify(chooseFormats(before.snapshot, before.proposal)));
    expectDone(await insertStatement(document, before, { answers: school, form: 'long' }, now));
    const { snapshot, proposal, reading } = await openProposal(document, builtInProfiles);
    lines.push(JSON.stringify(formatsOfStatement(snapshot, proposal, reading)), '');
  }
  expectReviewed(reviewed(name), lines.join('\n'));
});

/** What a person does with the answers, one step after the other. */
const steps: [string, 'long' | 'short', (answers: Assessment) => Assessment][] = [
  ['in full', 'long', (answers) => answers],
  ['nothing changed', 'long', (answers) => answers],
  [
    'another rating and reason',
    'long',
    (answers) => ({
      ...answers,
      mitigation: { ...answers.mitigation, rating: -1, reason: 'Neu.' },
    }),
  ],
  ['without measures', 'long', (answers) => ({ ...answers, measures: [] })],
  ['in short', 'short', (answers) => answers],
];

test.each<[string, Uint8Array, () => Assessment]>([
  ['german', germanProposal(), dayCare],
  ['english', englishProposal(), parkingCharges],
])('what is written into a %s proposal is what was reviewed', async (name, bytes, answers) => {
  const document = openDocx(bytes);
  const plans = notedPlans(document);
  const lines: string[] = [];
  const note = (step: string): void => {
    lines.push(`# ${step}`, ...plans.splice(0).map((plan) => JSON.stringify(plan)));
  };
  const opened = await openProposal(document, builtInProfiles);
  expectDone(await insertStatement(document, opened, { answers: school, form: 'short' }, now));
  note('inserted in short');
  let current = answers();
  for (const [step, form, change] of steps) {
    current = change(current);
    const before = await openProposal(document, builtInProfiles);
    expectDone(await updateStatement(document, before, { answers: current, form }, now));
    note(step);
  }
  const before = await openProposal(document, builtInProfiles);
  expectDone(await removeStatement(document, before, { answers: current, form: 'short' }, now));
  note('removed');
  expectReviewed(reviewed(name), lines.join('\n'));
});
