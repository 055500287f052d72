import { adoptionOf, withAdoption, type Adoption } from '../../../src/checks/claims/adoption';
import { emptyAssessment } from '../../../src/assessment/assessment';
import { openDocx } from '../../../src/docx/port';
import { builtInProfiles } from '../../../src/profile/built-in';
import { openProposal } from '../../../src/statement/use-cases/open-proposal';
import { documentKinds } from '../../fixtures/kinds';
import { handWritten } from '../../fixtures/hand-written';

const read = async (bytes: Uint8Array) => {
  const opened = await openProposal(openDocx(bytes), builtInProfiles, 'dortmund');
  return adoptionOf(opened.snapshot, opened.proposal, opened.profile);
};

test.each(Object.entries(handWritten))('%s', async (_, { bytes, ratings, reasons, inPlace }) => {
  expect(await read(bytes)).toMatchObject({ ratings, reasons, inPlace });
});

test('a proposal without such a section offers nothing', async () => {
  for (const { bytes } of Object.values(documentKinds)) expect(await read(bytes)).toBeNull();
});

test('an answer that is there stays, and a reason is put behind it once', () => {
  const adoption: Adoption = {
    headings: ['Klimarelevanz'],
    ratings: { mitigation: 1, equity: 0 },
    reasons: { mitigation: 'Aus dem Dokument.' },
    inPlace: true,
  };
  const empty = emptyAssessment();
  const answers = {
    ...empty,
    mitigation: { ...empty.mitigation, rating: -1, reason: 'Schon da.' } as const,
  };
  const once = withAdoption(answers, adoption);
  expect(once.mitigation).toMatchObject({ rating: -1, reason: 'Schon da. Aus dem Dokument.' });
  expect(once.equity.rating).toBe(0);
  expect(withAdoption(once, adoption)).toEqual(once);
});
