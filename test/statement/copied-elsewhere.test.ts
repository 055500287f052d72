import { builtInProfiles } from '../../src/profile/built-in';
import { checkProposal } from '../../src/checks/check';
import { openDocx } from '../../src/docx/port';
import { openProposal } from '../../src/statement/use-cases/open-proposal';
import { updateStatement } from '../../src/statement/use-cases/update-statement';
import { partOf, withPart } from '../fixtures/changed-parts';
import { germanProposal } from './support/council-docx';
import { deskWith } from './support/desk';
import { dayCare } from './support/full-answers';

const now = '2026-11-23T09:00:00.000Z';
const other = (bytes: Uint8Array): Uint8Array =>
  withPart(bytes, 'word/document.xml', (xml) =>
    xml.replaceAll('Grundschule am Park', 'Gesamtschule im Tal').replace('16389-26', '20001-27'),
  );

/** The statement of one proposal in another, its controls copied with or without what is stored. */
async function copied(stored: boolean): Promise<Uint8Array> {
  const { document } = await deskWith(dayCare());
  if (stored) return other(document.save());
  const control = /<w:sdt>.*<\/w:sdt>/s.exec(partOf(document.save()))?.[0] ?? '';
  return withPart(other(germanProposal()), 'word/document.xml', (xml) =>
    xml.replace('<w:sectPr', () => `${control}<w:p/><w:sectPr`),
  );
}

test.each([
  ['with', true, 'statement'],
  ['without', false, 'statement-only'],
])('a copy %s the stored part can be updated, and is known as one', async (_, stored, state) => {
  const document = openDocx(await copied(stored));
  const opened = await openProposal(document, builtInProfiles);
  expect(opened.reading.state).toBe(state);
  expect(opened.answers.mitigation.reason).not.toBe('');
  const { answers, form, profile } = opened;
  if (stored) {
    const { findings } = checkProposal(opened.snapshot, profile, 'de');
    expect(findings.map(({ rule }) => rule)).toContain('Q30');
  }
  const changed = { ...answers, mitigation: { ...answers.mitigation, reason: 'Neu begründet.' } };
  // Without a record of what was written nobody knows which of the two texts is newer.
  const resolutions = stored ? {} : { 'mitigation.reason': 'form' as const };
  const content = { answers: changed, form };
  const outcome = await updateStatement(document, opened, content, now, { resolutions });
  expect(outcome.kind).toBe('done');
  const again = await openProposal(openDocx(document.save()), builtInProfiles);
  expect(again.reading.state).toBe('statement');
  expect(again.answers.mitigation.reason).toBe('Neu begründet.');
});
