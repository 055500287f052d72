import { memoise } from '../../src/document/text/memoise';

test('makes the same only once, until it has remembered the most', () => {
  const made: string[] = [];
  const length = memoise(2, (text) => {
    made.push(text);
    return text.length;
  });
  expect(['ab', 'c', 'ab', 'c', 'ddd', 'ddd'].map(length)).toEqual([2, 1, 2, 1, 3, 3]);
  expect(made).toEqual(['ab', 'c', 'ddd']);
  expect(length('ab')).toBe(2);
  expect(made).toEqual(['ab', 'c', 'ddd', 'ab']);
});

test('what is made of nothing is remembered too', () => {
  let count = 0;
  const nothing = memoise<string | undefined>(2, () => {
    count += 1;
    return undefined;
  });
  expect([nothing('a'), nothing('a')]).toEqual([undefined, undefined]);
  expect(count).toBe(1);
});

test('a text that is too long is made anew each time', () => {
  const made: string[] = [];
  const length = memoise(
    5,
    (text) => {
      made.push(text);
      return text.length;
    },
    3,
  );
  expect(['abc', 'abc', 'abcd', 'abcd'].map(length)).toEqual([3, 3, 4, 4]);
  expect(made).toEqual(['abc', 'abcd', 'abcd']);
});
