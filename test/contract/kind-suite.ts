import type { Paragraph, Snapshot } from '../../src/document/snapshot/snapshot';
import { openPackage } from '../../src/docx/package/package';
import { openDocx } from '../../src/docx/port';
import { builtInProfiles } from '../../src/profile/built-in';
import { insertStatement } from '../../src/statement/use-cases/insert-statement';
import { openProposal } from '../../src/statement/use-cases/open-proposal';
import { removeStatement } from '../../src/statement/use-cases/remove-statement';
import { documentKinds } from '../fixtures/kinds';
import { school } from '../statement/support/answers';
import { newValidationErrors } from '../support/validate-docx';
import type { Opened } from './suite';

const now = '2026-11-23T09:00:00.000Z';
const content = { answers: school, form: 'long' as const };

/** In documents of every kind the statement lands where a person expects it, and goes without a trace. */
export function kindSuite(name: string, open: (bytes: Uint8Array) => Promise<Opened>): void {
  describe(`where ${name} puts the statement`, () => {
    test.each(Object.entries(documentKinds))('in a document with %s', async (_, kind) => {
      const { port, save, close } = await open(kind.bytes);
      const opened = await openProposal(port, builtInProfiles, 'dortmund');
      await insertStatement(port, opened, content, now);
      const saved = await save();
      const after = await openDocx(saved).read();

      const { above, heading, below } = around(after);
      expect([above, below]).toEqual(kind.between);
      expect(heading.text).toBe(kind.heading);
      expect(listed(heading, saved)).toBe(kind.counted ?? null);
      expect(tableWidth(saved)).toBeLessThanOrEqual(kind.textWidth + 1);
      expect(tableWidth(saved)).toBeGreaterThan(kind.textWidth - 12);
      expect(await newValidationErrors(kind.bytes, saved)).toEqual([]);

      const again = await openProposal(port, builtInProfiles);
      expect(again.reading.typed).toEqual([]);
      expect(again.reading.state).toBe('statement');
      await removeStatement(port, again, { ...again, form: 'long' }, now);
      const bare = await openDocx(await save()).read();
      await close();
      expect(withoutStored(bare)).toEqual(withoutStored(await openDocx(kind.bytes).read()));
    });
  });
}

function withoutStored(snapshot: Snapshot): unknown {
  return { ...snapshot, stored: [] };
}

/** The statement's heading, and the texts that stand nearest to the statement. */
function around({ paragraphs, controls }: Snapshot): {
  above: string | null;
  heading: Paragraph;
  below: string | null;
} {
  const root = controls.find(({ tag }) => tag === 'impact-statement');
  const heading = paragraphs[root?.first ?? -1];
  if (!root || !heading) throw new Error('no statement');
  const written = ({ text }: Paragraph) => text.trim() !== '';
  const above = paragraphs.slice(0, root.first).filter(written).at(-1);
  const below = paragraphs.slice(root.last + 1).find(written);
  return { above: above?.text ?? null, heading, below: below?.text ?? null };
}

/** Which place the heading has in its list, counted over all paragraphs of the list on that level. */
function listed(heading: Paragraph, bytes: Uint8Array): number | null {
  if (!heading.listed) return null;
  const xml = openPackage(bytes).text('word/document.xml') ?? '';
  const all = [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([one]) => one);
  const own = all.filter(
    (one) => one.includes('<w:numId w:val="4"/>') || one.includes('w:val="berschrift2"'),
  );
  return own.findIndex((one) => one.includes('Klimarelevanz')) + 1;
}

/** Width of the statement's first table in points. */
function tableWidth(bytes: Uint8Array): number {
  const xml = openPackage(bytes).text('word/document.xml') ?? '';
  const statement = xml.slice(xml.indexOf('impact-statement'));
  const [grid = ''] = /<w:tblGrid>.*?<\/w:tblGrid>/s.exec(statement) ?? [];
  return [...grid.matchAll(/w:w="(\d+)"/g)].reduce((sum, [, width]) => sum + Number(width), 0) / 20;
}
