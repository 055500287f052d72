import { readBlocks } from '../../../src/docx/read/blocks';

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const body = (...texts: string[]) =>
  `<w:body>${texts.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('')}</w:body>`;
const blocks = (...bodies: string[]) =>
  readBlocks(
    `<w:document xmlns:w="${namespace}">${bodies.join('')}</w:document>`,
    'word/document.xml',
    100,
  );

test('the children of the body are told with their paragraphs', () => {
  const read = blocks(body('a', 'b'));
  expect(read).toMatchObject({ paragraphs: 2, namespace });
  expect(read?.blocks.map(({ first, count }) => [first, count])).toEqual([
    [0, 1],
    [1, 1],
  ]);
});

test('a damaged document with two bodies, or none, is not taken apart', () => {
  expect(blocks(body('a'), body('b'))).toBeNull();
  expect(blocks()).toBeNull();
});
