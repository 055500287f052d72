import type { Snapshot } from '../../src/document/snapshot/snapshot';
import { alignParagraphs, findParagraph } from '../../src/word/read/find-paragraph';

describe('one paragraph by text and position', () => {
  test('is the one at the position when its text agrees', () => {
    expect(findParagraph(['a', 'b', 'b'], 2, 'b')).toBe(2);
  });

  test('is found in spite of white space and end-of-cell marks', () => {
    expect(findParagraph(['a', 'b\u00A0 c\u0007'], 1, 'b c')).toBe(1);
  });

  test('may hold deleted text as well', () => {
    expect(findParagraph(['a', 'deleted b'], 1, 'b')).toBe(1);
  });

  test('is the nearest one with the text where Word hides paragraphs', () => {
    expect(findParagraph(['b', 'x', 'x', 'b'], 4, 'b')).toBe(3);
    expect(findParagraph(['b and c', 'b'], 0, 'b')).toBe(1);
  });

  test('is not replaced by another: the document counts as changed', () => {
    for (const [texts, index, text] of [
      [['a'], 3, 'b'],
      [['a', ''], 5, ''],
      [['a', 'c', 'd'], 1, 'b'],
      [['a', 'c'], 1, ''],
    ] as const)
      expect(() => findParagraph(texts, index, text)).toThrow(/^changed/);
  });
});

/** The texts that Word shows for each paragraph that was read; null where there is none. */
function aligned(read: string[], listed: string[]): (string | null)[] {
  const paragraphs = read.map((text) => ({ text })) as Snapshot['paragraphs'];
  const inWord = listed.map((text) => ({ text }));
  return alignParagraphs({ paragraphs }, inWord).map((paragraph) => paragraph?.text ?? null);
}

test.each<[string, string[], string[], (string | null)[]]>([
  ['the same', ['a', '', 'b'], ['a', '', 'b'], ['a', '', 'b']],
  ['one hidden at the start', ['a', 'b', 'b', 'c'], ['b', 'b', 'c'], [null, 'b', 'b', 'c']],
  ['one hidden in the middle', ['a', 'b', '', 'c'], ['a', 'c'], ['a', null, null, 'c']],
  ['one more', ['a', 'b', 'c'], ['a', 'x', 'b', 'c'], ['a', 'b', 'c']],
  ['one hidden and one more', ['a', 'b', 'c', 'd'], ['b', 'c', 'x', 'd'], [null, 'b', 'c', 'd']],
  ['deleted text shown', ['a', 'b'], ['a x', 'b'], ['a x', 'b']],
  ['one that changed', ['a', 'b', 'c'], ['a', 'z', 'c'], ['a', null, 'c']],
  ['fewer', ['a', 'b'], [], [null, null]],
])('paragraphs are paired by their texts: %s', (_, read, listed, expected) => {
  expect(aligned(read, listed)).toEqual(expected);
});
