import { findParagraph } from '../../src/word/read/find-paragraph';

test('the paragraph at the position is taken when its text agrees', () => {
  expect(findParagraph(['a', 'b', 'b'], 2, 'b', 3)).toBe(2);
});

test('white space and end-of-cell marks make no difference', () => {
  expect(findParagraph(['a', 'b\u00A0 c\u0007'], 1, 'b c', 99)).toBe(1);
});

test('with as many paragraphs as were read the position counts, whatever the text', () => {
  expect(findParagraph(['a', 'deleted b'], 1, 'b', 2)).toBe(1);
});

test('where Word hides paragraphs, the nearest one with the text is taken', () => {
  expect(findParagraph(['b', 'x', 'x', 'b'], 4, 'b', 6)).toBe(3);
});

test('a paragraph that cannot be found means that the document changed', () => {
  expect(() => findParagraph(['a'], 3, 'b', 6)).toThrow(/^changed/);
  expect(() => findParagraph(['a', ''], 5, '', 6)).toThrow(/^changed/);
});
