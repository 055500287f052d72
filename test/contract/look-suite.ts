import {
  noDirectFormatting,
  type DirectFormatting,
} from '../../src/document/blocks/direct-formatting';
import type { Paragraph, Snapshot } from '../../src/document/snapshot/snapshot';
import { openPackage } from '../../src/docx/package/package';
import { openDocx } from '../../src/docx/port';
import { builtInProfiles } from '../../src/profile/built-in';
import { insertStatement } from '../../src/statement/use-cases/insert-statement';
import { openProposal } from '../../src/statement/use-cases/open-proposal';
import { docx, p } from '../fixtures/docx';
import { lookDocuments } from '../fixtures/looks';
import { parking, school } from '../statement/support/answers';
import type { Opened } from './suite';

/** What holds where neither the paragraph nor the styles of these documents say anything else. */
const plain: DirectFormatting = {
  ...noDirectFormatting,
  bold: false,
  italic: false,
  underline: 'none',
  color: '#000000',
  capitals: false,
  alignment: 'left',
  spaceBefore: 0,
  spaceAfter: 0,
  lineSpacing: 12,
  leftIndent: 0,
  rightIndent: 0,
  firstLineIndent: 0,
};

/** Formatting that a reader sees. Empty lines become spacing, so distances are looked at apart. */
function look({ style, bold, textSize, direct }: Paragraph): unknown {
  const set = Object.entries(direct ?? {}).filter(([, value]) => value !== null);
  const shown = { ...plain, ...Object.fromEntries(set) };
  return { ...shown, style, bold, textSize, capitals: null, spaceBefore: null, spaceAfter: null };
}

/** In real documents of many kinds the statement is formatted like its neighbours, by every adapter. */
export function lookSuite(name: string, open: (bytes: Uint8Array) => Promise<Opened>): void {
  describe(`the look of what ${name} inserts`, () => {
    test.each(Object.entries(lookDocuments))('in a document with %s', async (_, bytes) => {
      const { port, save, close } = await open(bytes);
      const opened = await openProposal(port, builtInProfiles);
      const answers = opened.profile.id === 'dortmund' ? school : parking;
      const before = opened.snapshot;
      await insertStatement(port, opened, { answers, form: 'long' }, '2026-11-23T09:00:00.000Z');
      const after = await openDocx(await save()).read();
      await close();
      const { heading, first, text, last } = statementIn(after);
      const [model, body, sibling] = neighbours(before);
      expect(look(heading)).toEqual(look(model));
      for (const paragraph of [first, text, last]) {
        expect(look({ ...paragraph, bold: false })).toEqual(look(body));
      }
      expect(first.direct?.spaceBefore).toBeGreaterThanOrEqual(6);
      const distance = text.direct?.spaceAfter ?? 0;
      const line = sibling?.text === '' ? body.textSize : 0;
      expect(distance).toBeGreaterThanOrEqual(Math.max(line, body.direct?.spaceAfter ?? 0));
    });

    test('leaves the heading below it its page break, border, spacing and bookmark', async () => {
      const { port, save, close } = await open(
        docx({
          body:
            p('Finanzielle Auswirkungen', '', '<w:b/>') + p('Keine.') + pushedHeading + p('Text.'),
        }),
      );
      const opened = await openProposal(port, builtInProfiles);
      const content = { answers: school, form: 'short' as const };
      await insertStatement(port, opened, content, '2026-11-23T09:00:00.000Z');
      const xml = openPackage(await save()).text('word/document.xml') ?? '';
      await close();
      expect(xml.split('pageBreakBefore')).toHaveLength(2);
      expect(xml.replace(/ xml:space="preserve"/g, '')).toContain(pushedHeading);
      expect(xml.indexOf('impact-statement')).toBeLessThan(xml.indexOf('pageBreakBefore'));
    });
  });
}

/** What a person gave the heading that the statement pushes down. */
const pushedHeading =
  '<w:p><w:pPr><w:keepNext/><w:pageBreakBefore/><w:pBdr><w:bottom w:val="single" w:sz="4" w:space="1" w:color="auto"/></w:pBdr><w:spacing w:before="480" w:after="60"/></w:pPr><w:bookmarkStart w:id="7" w:name="Grund"/><w:r><w:rPr><w:b/></w:rPr><w:t>Begründung</w:t></w:r><w:bookmarkEnd w:id="7"/></w:p>';

/** The heading of the finances, its first paragraph, and the one behind that. */
function neighbours({ paragraphs }: Snapshot): [Paragraph, Paragraph, Paragraph | undefined] {
  const at = paragraphs.findIndex(({ text }) => /financial implic|finanzielle ausw/i.test(text));
  const [model, ...behind] = paragraphs.slice(at);
  const position = behind.findIndex(({ text }) => text !== '');
  const body = behind[position];
  if (!model || !body) throw new Error('no section on finances');
  return [model, body, behind[position + 1]];
}

function statementIn({
  paragraphs,
  controls,
}: Snapshot): Record<'heading' | 'first' | 'text' | 'last', Paragraph> {
  const root = controls.find(({ tag }) => tag === 'impact-statement');
  const [heading, ...others] = paragraphs.slice(root?.first, (root?.last ?? 0) + 1);
  const [first, text, ...more] = others.filter(({ cell }) => cell === null);
  const last = more.at(-1);
  if (!heading || !first || !text || !last) throw new Error('no statement');
  return { heading, first, text, last };
}
