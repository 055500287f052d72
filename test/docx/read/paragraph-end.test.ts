import { openPackage } from '../../../src/docx/package/package';
import { readSnapshot } from '../../../src/docx/read/snapshot';
import { docx, run } from '../../fixtures/docx';

/** What the first paragraph of a story holds besides its text. */
function holds(body: string): unknown {
  return readSnapshot(openPackage(docx({ body })), 'urn:x').paragraphs[0]?.nonTextContent;
}

const author = 'w:id="1" w:author="A" w:date="2026-01-01T00:00:00Z"';
const paragraph = (properties: string): string =>
  `<w:p><w:pPr><w:rPr>${properties}</w:rPr></w:pPr>${run('Text')}</w:p>`;

test.each([
  ['inserted', `<w:ins ${author}/>`, ['revision']],
  ['deleted', `<w:b/><w:del ${author}/>`, ['revision']],
  ['moved away', `<w:moveFrom ${author}/>`, ['revision']],
  ['both', `<w:ins ${author}/><w:del ${author}/>`, ['revision']],
  ['bold', '<w:b/>', undefined],
  [
    'what was inserted once',
    `<w:rPrChange ${author}><w:rPr><w:ins ${author}/></w:rPr></w:rPrChange>`,
    undefined,
  ],
])('the end of a paragraph that is %s', (_, properties, expected) => {
  expect(holds(paragraph(properties))).toEqual(expected);
});

test.each([
  [`<w:del ${author}/>`, true],
  [`<w:moveFrom ${author}/>`, true],
  [`<w:ins ${author}/>`, undefined],
])('the end of a paragraph reads on only where it goes: %s', (properties, expected) => {
  const { paragraphs } = readSnapshot(openPackage(docx({ body: paragraph(properties) })), 'urn:x');
  expect(paragraphs[0]?.endDeleted).toBe(expected);
});

test('an insertion in what is passed over elsewhere is nothing of the paragraph', () => {
  const hidden = `<mc:AlternateContent><mc:Choice Requires="none"><w:ins ${author}/></mc:Choice></mc:AlternateContent>`;
  expect(holds(`<w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr>${hidden}${run('Text')}</w:p>`)).toBe(
    undefined,
  );
});
