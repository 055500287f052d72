import { memoisePart } from '../../src/docx/memoise';

test('the same text is read once, until others have come in between', () => {
  const asked: string[] = [];
  const read = memoisePart((text, _part, depth) => {
    asked.push(`${text ?? ''}${depth}`);
    return { text };
  });
  const first = read('a', 'styles', 1);
  expect(read('a', 'styles', 1)).toBe(first);
  expect(read('a', 'styles', 2)).not.toBe(first);
  expect(read('a', 'other name', 1)).not.toBe(first);
  expect(asked).toEqual(['a1', 'a2', 'a1']);
  for (let other = 0; other < 8; other += 1) read(`b${other}`, 'styles', 1);
  expect(read('a', 'styles', 1)).toEqual(first);
  expect(asked).toHaveLength(12);
});

test('nothing, and what is very long, is not kept; what cannot be read throws each time', () => {
  let times = 0;
  const read = memoisePart((text) => {
    times += 1;
    if (text === 'damaged') throw new Error('damaged');
    return times;
  });
  const long = 'x'.repeat(300_000);
  expect([read(null, '', 1), read(null, '', 1), read(long, '', 1), read(long, '', 1)]).toEqual([
    1, 2, 3, 4,
  ]);
  expect(() => read('damaged', '', 1)).toThrow('damaged');
  expect(() => read('damaged', '', 1)).toThrow('damaged');
});
