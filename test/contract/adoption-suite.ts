import { adoptionOf, withAdoption } from '../../src/checks/adoption/adoption';
import { openPackage } from '../../src/docx/package/package';
import { openDocx } from '../../src/docx/port';
import { builtInProfiles } from '../../src/profile/built-in';
import { insertStatement } from '../../src/statement/use-cases/insert-statement';
import { openProposal } from '../../src/statement/use-cases/open-proposal';
import { replaceableSection } from '../../src/statement/plan/taken-over';
import { handWritten } from '../fixtures/hand-written';
import { newValidationErrors } from '../support/validate-docx';
import type { Opened } from './suite';

/** A hand-written section becomes the statement: its heading stays, its text is in the answers. */
export function adoptionSuite(name: string, open: (bytes: Uint8Array) => Promise<Opened>): void {
  describe(`taking over what somebody wrote, in ${name}`, () => {
    const cases = Object.entries(handWritten).filter(([, { stays }]) => stays.length === 0);
    test.each(cases)('%s', async (_, { bytes, heading, reasons }) => {
      const { port, save, close } = await open(bytes);
      const opened = await openProposal(port, builtInProfiles, 'dortmund');
      const { snapshot, proposal, profile, answers } = opened;
      const adoption = adoptionOf(snapshot, proposal, profile)!;
      const content = { answers: withAdoption(answers, adoption), form: 'long' as const };
      await insertStatement(port, opened, content, '2026-11-23T09:00:00.000Z', {
        adoptedSection: replaceableSection(snapshot, proposal)!,
      });
      const saved = await save();
      await close();

      const after = await openProposal(openDocx(saved), builtInProfiles);
      const { lines, fields, root } = after.reading;
      expect(lines[0]?.text).toBe(heading);
      for (const [dimension, reason] of Object.entries(reasons)) {
        expect(fields[`${dimension}.reason`]).toBe(reason);
      }
      expect(after.reading.handWritten).toBeNull();
      const { paragraphs } = after.snapshot;
      const section = proposal.sections.find(({ paragraph }) =>
        heading.startsWith(snapshot.paragraphs[paragraph]!.text.slice(0, 12)),
      )!;
      expect(paragraphs[root!.first]?.listed).toBe(snapshot.paragraphs[section.paragraph]?.listed);
      const outside = [...paragraphs.slice(0, root!.first), ...paragraphs.slice(root!.last + 1)];
      const others = snapshot.paragraphs.filter(
        ({ index }) => index < section.paragraph || index > section.last,
      );
      const texts = (all: typeof outside) =>
        all.map(({ text }) => text).filter((text) => text !== '');
      expect(texts(outside)).toEqual(texts(others));
      expect(await newValidationErrors(bytes, saved)).toEqual([]);
    });

    test('a bookmark of the heading stays with it', async () => {
      const { bytes } = Object.entries(handWritten).find(([key]) => key.includes('bookmark'))![1];
      const { port, save, close } = await open(bytes);
      const opened = await openProposal(port, builtInProfiles, 'dortmund');
      await insertStatement(
        port,
        opened,
        { answers: opened.answers, form: 'long' },
        '2026-11-23T09:00:00.000Z',
        {
          adoptedSection: replaceableSection(opened.snapshot, opened.proposal)!,
        },
      );
      const xml = openPackage(await save()).text('word/document.xml') ?? '';
      await close();
      expect(xml).toMatch(
        /<w:bookmarkStart [^>]*w:name="Klima"\/>(?:(?!<\/w:p>).)*Auswirkungen auf das Klima/s,
      );
      expect(xml.indexOf('impact-statement')).toBeLessThan(xml.indexOf('w:name="Klima"'));
    });

    test('a section that was changed meanwhile is left as it is', async () => {
      const { bytes } = handWritten['free text under a heading']!;
      const { port, close } = await open(bytes);
      const opened = await openProposal(port, builtInProfiles, 'dortmund');
      const taken = replaceableSection(opened.snapshot, opened.proposal)!;
      const older = {
        ...taken,
        expect: taken.expect.map((text, at) => (at === 1 ? 'Älter.' : text)),
      };
      const work = insertStatement(
        port,
        opened,
        { answers: opened.answers, form: 'long' },
        '2026-11-23T09:00:00.000Z',
        {
          adoptedSection: older,
        },
      );
      await expect(work).rejects.toMatchObject({ code: 'changed' });
      expect((await port.read()).paragraphs).toEqual(opened.snapshot.paragraphs);
      await close();
    });
  });
}
