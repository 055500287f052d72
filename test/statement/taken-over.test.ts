import { adoptionOf, withAdoption } from '../../src/checks/adoption/adoption';
import { openDocx } from '../../src/docx/port';
import { builtInProfiles } from '../../src/profile/built-in';
import { replaceableSection } from '../../src/statement/plan/taken-over';
import { insertStatement } from '../../src/statement/use-cases/insert-statement';
import { openProposal } from '../../src/statement/use-cases/open-proposal';
import { handWritten } from '../fixtures/hand-written';

const key = 'a table with crosses under its heads';
const now = '2026-11-23T09:00:00.000Z';

test.each(
  builtInProfiles.flatMap(({ id }) =>
    (['long', 'short'] as const).map((form) => [id, form] as const),
  ),
)('what is taken over stands in the statement of %s in its %s form', async (id, form) => {
  const document = openDocx(handWritten[key]!.bytes);
  const opened = await openProposal(document, builtInProfiles, id);
  const { snapshot, proposal, profile, answers } = opened;
  const adoption = adoptionOf(snapshot, proposal, profile)!;
  const content = { answers: withAdoption(answers, adoption), form };
  await insertStatement(document, opened, content, now, {
    adoptedSection: replaceableSection(snapshot, proposal)!,
  });
  const { fields } = (await openProposal(document, builtInProfiles, id)).reading;
  const reasons = Object.entries(adoption.reasons);
  expect(reasons).toHaveLength(3);
  for (const [row, reason] of reasons) expect(fields[`${row}.reason`]).toBe(reason);
});
