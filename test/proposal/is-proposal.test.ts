import { isProposal } from '../../src/proposal/sections/is-proposal';
import { readProposal } from '../../src/proposal/read-proposal';
import { bare, complete, snapshotOf } from '../checks/support/snapshot-of';

const reads = (...given: Parameters<typeof snapshotOf>) => {
  const snapshot = snapshotOf(...given);
  return isProposal(snapshot, readProposal(snapshot));
};

test('what asks for a decision or holds an assessment is a proposal', () => {
  expect(reads(bare)).toBe(true);
  expect(reads(['# Anything', 'Text.'], complete)).toBe(true);
});

test('minutes, letters and empty documents are none', () => {
  expect(reads([])).toBe(false);
  expect(reads(['Sehr geehrte Damen und Herren,', 'anbei der Termin der nächsten Sitzung.'])).toBe(
    false,
  );
  expect(reads(['# Background', 'This paper looks at bees.', '# Method', 'We counted.'])).toBe(
    false,
  );
});
