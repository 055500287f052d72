import { emptyAssessment } from '../../../../src/assessment/assessment';
import { checkBasics as checkProposal } from '../../support/check-basics';
import { fingerprintOf } from '../../../../src/proposal/fingerprint';
import { readProposal } from '../../../../src/proposal/read-proposal';
import { encodeStored } from '../../../../src/statement/store/stored-part';
import { bare, complete, snapshotOf } from '../../support/snapshot-of';

/** A stored part that was written when the proposal read as these lines do. */
function storedFor(lines: string[]): string {
  return encodeStored({
    schema: 2,
    factors: '',
    proposal: null,
    profile: { id: 'dortmund', version: '1' },
    catalogue: '1',
    form: 'long',
    savedAt: '2026-11-23T10:00:00Z',
    answers: emptyAssessment(),
    written: complete,
    paragraphs: {},
    fingerprint: fingerprintOf(readProposal(snapshotOf(lines))),
  });
}

const dearer = bare.map((line) => line.replace('4.200.000', '5.100.000'));

test('an unchanged proposal is not outdated, nor is one whose reasons changed', () => {
  const stored = [storedFor(bare)];
  const reasons = [...bare.slice(0, -1), 'Die vorhandene Wache ist baufällig.'];
  expect(checkProposal(snapshotOf(bare, complete, stored)).status).toBe('complete');
  expect(checkProposal(snapshotOf(reasons, complete, stored)).status).toBe('complete');
});

test('a decision with another amount makes the assessment outdated, at the decision', () => {
  const { status, findings } = checkProposal(snapshotOf(dearer, complete, [storedFor(bare)]));
  expect(status).toBe('outdated');
  expect(findings).toMatchObject([
    { rule: 'Q29', severity: 'warning', kind: 'decision-changed', paragraph: 0 },
  ]);
});

test('what has to be completed comes before what is outdated', () => {
  const open = { ...complete, 'equity.rating': '–' };
  const { status, findings } = checkProposal(snapshotOf(dearer, open, [storedFor(bare)]));
  expect(status).toBe('incomplete');
  expect(findings.map((finding) => finding.rule)).toEqual(['Q02', 'Q29']);
});

test('without a statement in the text nothing can be outdated', () => {
  const { status, findings } = checkProposal(snapshotOf(dearer, null, [storedFor(bare)]));
  expect(status).toBe('missing');
  const deleted = snapshotOf(dearer, complete, [storedFor(bare)]);
  for (const control of deleted.controls) control.deleted = true;
  expect(checkProposal(deleted).findings.map((finding) => finding.rule)).toEqual(['Q01']);
  expect(findings.map((finding) => finding.rule)).toEqual(['Q01']);
});
