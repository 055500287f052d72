import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseAnswersFile } from '../../src/assessment/answers-file';
import { parseProfileText } from '../../src/profile/load';
import { decodeStored, encodeStored } from '../../src/statement/store/stored-part';

const fixtures = join(__dirname, '../fixtures/versions');
const storedXml = readFileSync(join(fixtures, 'stored-1.xml'), 'utf8');
const answersText = readFileSync(join(fixtures, 'answers-1.json'), 'utf8');
const profileText = readFileSync(
  join(__dirname, '../../src/profile/built-in/uk-council.json'),
  'utf8',
).replace('"uk-council"', '"test"');
const storedStart = storedXml.indexOf('>') + 1;
const storedJson = decoded(storedXml.slice(storedStart, storedXml.lastIndexOf('</')));

function decoded(text: string): string {
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}

const asStored = (json: string) => {
  const text = json.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return storedXml.slice(0, storedStart) + text + storedXml.slice(storedXml.lastIndexOf('</'));
};

/** Values that JSON can hold and nobody expects, as text, because `JSON.stringify` would tame some. */
const hostile = fc.constantFrom(
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '{"toString":1,"valueOf":2,"hasOwnProperty":3,"length":-1}',
  '1e999',
  '-1e999',
  '-0',
  '9007199254740993',
  '1e-400',
  'NaN',
  'null',
  '[]',
  '{}',
  '""',
  '"\\ud800"',
  '"\\udfff\\ud800"',
  '"\\u0000\\u001b[2J"',
  '"\uFFFE\u2028"',
  '"__proto__"',
  '"2026-99-99"',
  '"0000-00-00T25:61:61Z"',
  '[[[[[[[[]]]]]]]]',
  '['.repeat(2_000) + ']'.repeat(2_000),
  '{"a":'.repeat(2_000) + '1' + '}'.repeat(2_000),
  JSON.stringify('x'.repeat(50_000)),
  JSON.stringify(Array.from({ length: 5_000 }, (_, index) => index)),
  '"=HYPERLINK(\\"http://example.org\\")"',
);

/** Puts a hostile value where a value stands in a JSON text, or a hostile key where a key stands. */
function spoiled(json: string, place: number, value: string, key: boolean): string {
  const wanted = key
    ? /"[^"\\]*"(?=\s*:)/g
    : /(?<=:\s*)(?:"(?:[^"\\]|\\.)*"|-?\d[\d.]*|true|false|null)/g;
  const found = [...json.matchAll(wanted)];
  const one = found[Math.floor(place * found.length)];
  if (!one) return json;
  const by = key && !/^"[^"]*"$/.test(value) ? '"__proto__"' : value;
  return json.slice(0, one.index) + by + json.slice(one.index + one[0].length);
}

const change = fc.record({
  place: fc.double({ min: 0, max: 0.999, noNaN: true }),
  value: hostile,
  key: fc.boolean(),
});
const changes = fc.array(change, { minLength: 1, maxLength: 3 });
const changedIn = (json: string, all: { place: number; value: string; key: boolean }[]) =>
  all.reduce((text, { place, value, key }) => spoiled(text, place, value, key), json);

afterEach(() => expect(({} as { polluted?: boolean }).polluted).toBeUndefined());

test('a stored part with anything in it is read, damaged or newer, and survives another writing', () => {
  expect(decodeStored(asStored(storedJson)).kind).toBe('ok');
  fc.assert(
    fc.property(changes, (all) => {
      const result = decodeStored(asStored(changedIn(storedJson, all)));
      if (result.kind !== 'ok') return;
      expect(decodeStored(encodeStored(result.stored))).toEqual(result);
    }),
    { numRuns: 400 },
  );
});

test('an answers file with anything in it is read or its mistakes are named', () => {
  expect(parseAnswersFile(answersText).ok).toBe(true);
  fc.assert(
    fc.property(changes, (all) => {
      const result = parseAnswersFile(changedIn(answersText, all));
      if (!result.ok) expect(result.mistakes.length).toBeGreaterThan(0);
    }),
    { numRuns: 400 },
  );
});

test('a profile with anything in it is read or its mistakes are named', () => {
  expect(parseProfileText(profileText)).toMatchObject({ ok: true });
  fc.assert(
    fc.property(changes, (all) => {
      const result = parseProfileText(changedIn(profileText, all));
      if (!result.ok) expect(result.mistakes.length).toBeGreaterThan(0);
    }),
    { numRuns: 200 },
  );
});

test('XML around the stored answers can be anything at all', () => {
  const piece = fc.constantFrom(
    '<assessment xmlns="urn:council-impact:assessment:1">',
    '</assessment>',
    '<![CDATA[',
    ']]>',
    '<!DOCTYPE a [<!ENTITY x "y">]>',
    '<!--',
    '-->',
    '&x;',
    '&#x110000;',
    '&#xD800;',
    '&#99999999;',
    '<?xml version="1.0"?>',
    '<x:assessment ',
    '"',
    storedJson.slice(0, 300),
    storedJson,
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      expect(['ok', 'damaged', 'newer']).toContain(decodeStored(pieces.join('')).kind);
    }),
    { numRuns: 400 },
  );
});

test.each<[string, string]>([
  ['a string of 10 MB', JSON.stringify({ title: 'x'.repeat(10_000_000) })],
  ['a million brackets', '['.repeat(1_000_000)],
  ['a million brackets that close', '['.repeat(1_000_000) + ']'.repeat(1_000_000)],
  ['nesting within the limit', `{"mitigation":${'['.repeat(90_000)}${']'.repeat(90_000)}}`],
  ['a million entities', '&amp;'.repeat(1_000_000)],
])('%s is refused by every reader', (_, json) => {
  expect(decodeStored(asStored(json)).kind).toBe('damaged');
  expect(parseAnswersFile(json).ok).toBe(false);
  expect(parseProfileText(json).ok).toBe(false);
});
