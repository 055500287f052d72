import { readFileSync } from 'node:fs';
import { openDocx } from '../../src/docx/port';
import { builtInProfiles } from '../../src/profile/built-in';
import { findUnmarkedStatement } from '../../src/statement/parse/statement-without-controls';
import { insertStatement } from '../../src/statement/use-cases/insert-statement';
import { openProposal } from '../../src/statement/use-cases/open-proposal';
import { withPart } from '../fixtures/changed-parts';

/** A proposal with a statement of ours, opened and saved as .docx by LibreOffice 7.4.7. */
const saved = readFileSync('test/fixtures/libreoffice/statement-saved-by-7.4.docx');
const now = '2026-11-23T09:00:00.000Z';
const open = async (bytes: Uint8Array) => {
  const document = openDocx(bytes);
  return { document, opened: await openProposal(document, builtInProfiles) };
};

describe('a statement that LibreOffice has saved', () => {
  test('keeps its text and the stored answers, and loses its controls', async () => {
    const { opened } = await open(saved);
    expect(opened.snapshot.controls).toEqual([]);
    expect(opened.reading.state).toBe('answers-only');
    expect(opened.answers.mitigation.rating).toBe(1);
    const text = opened.snapshot.paragraphs.map((one) => one.text).join('\n');
    for (const written of Object.values(opened.reading.stored?.written ?? {})) {
      expect(text).toContain(written);
    }
  });

  test('is marked again in its place, and can be updated from then on', async () => {
    const { document, opened } = await open(saved);
    const { answers, form } = opened;
    const outcome = await insertStatement(document, opened, { answers, form }, now);
    expect(outcome.kind).toBe('done');
    const again = await open(document.save());
    expect(again.opened.reading.state).toBe('statement');
    expect(again.opened.edited).toEqual([]);
    const texts = (one: typeof opened) =>
      one.snapshot.paragraphs.map(({ text }) => text.trim()).filter((text) => text !== '');
    expect(texts(again.opened)).toEqual(texts(opened));
  });

  test('is left where somebody has typed into it', async () => {
    const edited = withPart(saved, 'word/document.xml', (xml) =>
      xml.replace('fünf Bäume mehr', 'sechs Bäume mehr'),
    );
    const { document, opened } = await open(edited);
    expect(findUnmarkedStatement(opened)).toMatchObject({ adoptedSection: null });
    const { answers, form } = opened;
    await insertStatement(document, opened, { answers, form }, now);
    const { paragraphs } = await document.read();
    expect(paragraphs.some(({ text }) => text.includes('sechs Bäume mehr'))).toBe(true);
  });
});
