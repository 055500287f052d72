import { checkProposal } from '../../src/checks/check';
import { complete, snapshotOf } from './support/snapshot-of';

/** Texts that repeat what the rules' patterns look for; a pattern that goes back over them never ends. */
const words = [
  'mehr emission erhoeht ',
  'kein nicht ohne ',
  '42 t CO2 pro Jahr, ',
  '( zuständig: ',
];
const decision = [
  '# Beschlussvorschlag',
  'Der Rat beschließt den Neubau der Kita Am Bach.',
  '# Begründung',
];

test.each(words)('a very long text of "%s" is answered', (word) => {
  const text = word.repeat(100_000 / word.length);
  const asSection = snapshotOf([...decision, text, '# Klima und Soziales', text]);
  const asField = snapshotOf([...decision, text], {
    ...complete,
    'mitigation.rating': 'keine oder geringe (0)',
    'mitigation.reason': text,
    'adaptation.rating': 'nicht betroffen',
    'equity.reason': text,
    'measures.m1.what': text,
  });
  for (const snapshot of [asSection, asField]) {
    expect(checkProposal(snapshot).status).not.toBe('missing');
  }
});
