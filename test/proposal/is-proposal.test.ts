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

test.each([
  'Dem Verkauf der Fläche am Nordring wird zugestimmt.',
  'Die Kosten in Höhe von 40.000 € werden bewilligt und freigegeben.',
  'Die Verwaltung wird beauftragt, ein Konzept vorzulegen.',
  'Der Gemeinderat fasst den Satzungsbeschluss für das Gebiet Süd.',
  'Officers seek authority to let the hall.',
  'To seek approval for the new fleet.',
  'It is proposed to close the depot.',
  'Members request the approval of the lease.',
])('a paper that only says "%s" asks for a decision', (sentence) => {
  expect(reads(['Ein Papier zur Sache', sentence, 'Mehr dazu.'])).toBe(true);
});

test.each(['Niederschrift der 4. Sitzung', 'Einladung zur Ratssitzung', 'Minutes of the meeting'])(
  'a paper that calls itself "%s" reports decisions',
  (name) => {
    expect(reads([name, 'Die Kosten werden bewilligt.', 'It is proposed to close.'])).toBe(false);
  },
);
