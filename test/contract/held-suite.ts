import { adoptionOf, withAdoption } from '../../src/checks/adoption/adoption';
import type { AdoptedSection } from '../../src/document/plan/edit-plan';
import { openPackage } from '../../src/docx/package/package';
import { builtInProfiles } from '../../src/profile/built-in';
import { insertStatement } from '../../src/statement/use-cases/insert-statement';
import { openProposal } from '../../src/statement/use-cases/open-proposal';
import { replaceableSection } from '../../src/statement/plan/taken-over';
import { heldReason, heldTexts, plainTexts } from '../fixtures/held-text';
import type { Opened } from './suite';

const now = '2026-11-23T09:00:00.000Z';

/** A hand-written section that holds more than its text stays, and its text is copied. */
export function heldSuite(name: string, open: (bytes: Uint8Array) => Promise<Opened>): void {
  describe(`taking over text that holds more, in ${name}`, () => {
    test.each(Object.entries(heldTexts))(
      '%s stays with its paragraph',
      async (_, { bytes, kind, keeps }) => {
        const { port, save, close } = await open(bytes);
        const opened = await openProposal(port, builtInProfiles, 'dortmund');
        const { snapshot, proposal, profile, answers } = opened;
        const adoption = adoptionOf(snapshot, proposal, profile)!;
        expect(adoption.stays).toContain(kind);
        expect(adoption.reasons.mitigation).toContain(heldReason);
        expect(replaceableSection(snapshot, proposal)).toBeNull();

        // A plan that was made before it was there is refused, too, and leaves everything as it is.
        const heading = snapshot.paragraphs.findIndex(({ text }) => text === 'Klimarelevanz');
        const last = snapshot.paragraphs.findIndex(({ text }) => text === 'Begründung') - 1;
        const texts = snapshot.paragraphs.slice(heading, last + 1).map(({ text }) => text);
        const adoptedSection: AdoptedSection = { heading, last, expect: texts };
        const content = { answers: withAdoption(answers, adoption), form: 'long' as const };
        await expect(
          insertStatement(port, opened, content, now, { adoptedSection }),
        ).rejects.toMatchObject({ code: 'changed' });
        expect(await port.read()).toEqual(snapshot);

        await insertStatement(port, opened, content, now);
        const saved = openPackage(await save()).text('word/document.xml') ?? '';
        expect(saved).toContain(keeps);
        const after = await openProposal(port, builtInProfiles, 'dortmund');
        await close();
        expect(after.snapshot.paragraphs.slice(heading, last + 1)).toEqual(
          snapshot.paragraphs.slice(heading, last + 1),
        );
        expect(after.reading.fields['mitigation.reason']).toContain(heldReason);
      },
    );

    test.each(Object.entries(plainTexts))(
      '%s keep no text from being taken over',
      async (_, bytes) => {
        const { port, close } = await open(bytes);
        const opened = await openProposal(port, builtInProfiles, 'dortmund');
        const { snapshot, proposal, profile, answers } = opened;
        const adoption = adoptionOf(snapshot, proposal, profile)!;
        expect(adoption.stays).toEqual([]);
        const content = { answers: withAdoption(answers, adoption), form: 'long' as const };
        await insertStatement(port, opened, content, now, {
          adoptedSection: replaceableSection(snapshot, proposal)!,
        });
        const { reading, snapshot: after } = await openProposal(port, builtInProfiles, 'dortmund');
        await close();
        expect(reading.fields['mitigation.reason']).toContain(heldReason);
        const found = after.paragraphs.filter(({ text }) => text.includes(heldReason));
        expect(found).toHaveLength(1);
      },
    );
  });
}
