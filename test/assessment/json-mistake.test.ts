import fc from 'fast-check';
import { jsonMistake, repeatedKey } from '../../src/assessment/json/json-mistake';

test.each<[string, number, number]>([
  ['', 1, 1],
  ['{"a": 1,}', 1, 9],
  ['{\n  "a": 1\n  "b": 2\n}', 3, 3],
  ['{"a": x}', 1, 7],
  ["{'a': 1}", 1, 2],
  ['{"a" 1}', 1, 6],
  ['[1, 2', 1, 6],
  ['[1, 2}', 1, 6],
  ['{"a": 1} }', 1, 10],
  ['{"a": "un\nclosed"}', 1, 7],
  ['{"a": 01}', 1, 8],
  ['{"a": 1, // why\n"b": 2}', 1, 10],
  ['{\r\n"a": tru}', 2, 6],
])('in %j the mistake is in line %i, column %i', (text, line, column) => {
  expect(jsonMistake(text)).toEqual({ line, column });
});

test('a text has a mistake exactly when it cannot be parsed', () => {
  const damaged = fc
    .tuple(
      fc.json({ maxDepth: 3 }),
      fc.nat(),
      fc.constantFrom(...'{}[],:" \\x1-.e\n'),
      fc.boolean(),
    )
    .map(([text, at, sign, over]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + sign + text.slice(place + (over ? 1 : 0));
    });
  fc.assert(
    fc.property(fc.oneof(fc.json(), damaged), (text) => {
      expect(jsonMistake(text) === null).toBe(parses(text));
    }),
    { numRuns: 2000 },
  );
});

test.each<[string, string, number, number]>([
  ['{"a": 1, "a": 2}', 'a', 1, 10],
  ['{"a": {"b": 1,\n"c": 2, "b": 3}}', 'b', 2, 9],
  ['[{"a": [1, {"x": 1}]}, {"x": 1, "\\u0078": 2}]', 'x', 1, 33],
  ['{"__proto__": 1, "__proto__": 2}', '__proto__', 1, 18],
])('in %s the key %j stands twice', (text, key, line, column) => {
  expect(repeatedKey(text)).toEqual({ key, line, column });
});

test('a key may stand in several objects', () => {
  expect(repeatedKey('{"a": {"a": [{"a": 1}, {"a": 2}]}, "b": {"a": "\\"a\\": 1"}}')).toBeNull();
});

test('deep nesting and long texts end', () => {
  expect(jsonMistake('['.repeat(100_000))).toEqual({ line: 1, column: 100_001 });
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
