import { sampleSnapshot } from './support/sample-snapshot';
import { findEvidence } from '../../src/proposal/evidence/evidence';
import { readProposal } from '../../src/proposal/read-proposal';
import { withoutWeakSuggestions } from '../../src/taskpane/shared/evidence/weighted-evidence';

async function weights(file: string) {
  const snapshot = await sampleSnapshot(file);
  const proposal = readProposal(snapshot);
  const found = findEvidence(snapshot, proposal);
  const most = (all: typeof found) => Math.max(0, ...all.map(({ weight }) => weight));
  return { found: most(found), weighed: most(withoutWeakSuggestions(found, proposal)) };
}

test('where nothing matters by the whole text, no single word suggests a yes', async () => {
  const { found, weighed } = await weights('de-gremienbesetzung-nicht-relevant.docx');
  expect(found).toBeGreaterThanOrEqual(3);
  expect(weighed).toBeLessThan(3);
});

test('where something matters, words weigh what they weigh', async () => {
  const { found, weighed } = await weights('de-kita-sanierung-ohne-einschaetzung.docx');
  expect(weighed).toBe(found);
});
