import { statementDigest, minHashSize } from '../../../src/checks/duplicates/statement-digest';
import type { Passage } from '../../../src/checks/claims/claims';
import { fold } from '../../../src/vocabulary/fold';

const text = (words: string, path: string | null = 'mitigation.reason') =>
  ({ text: words, folded: fold(words), path }) as Passage;
const words = (count: number, start = 'wort') =>
  Array.from(
    { length: count },
    (_, at) => `${start}${String.fromCharCode(97 + (at % 26))}${at >= 26 ? 'x' : ''}`,
  ).join(' ');

const digest = (...passages: Passage[]) => statementDigest({ passages });
const likeness = (one: Passage, other: Passage) => {
  const [first, second] = [digest(one).minHash, digest(other).minHash];
  return first.filter((hash, at) => hash === second[at]).length / minHashSize;
};

test('a statement is called a copy from thirty words on', () => {
  expect(digest(text(words(29)))).toMatchObject({ whole: '', minHash: [] });
  const enough = digest(text(words(30)));
  expect(enough.whole).not.toBe('');
  expect(enough.minHash).toHaveLength(minHashSize);
});

test('a text is called a copy from twelve words on, and shown as it was written', () => {
  expect(digest(text(words(11))).texts).toEqual([]);
  const long = `Über ${words(11)}`;
  const [found, ...others] = digest(text(long)).texts;
  expect(others).toEqual([]);
  expect(found?.excerpt).toBe(long);
  expect(found?.digest).toMatch(/^\w+\.\w+\.\d+$/);
});

test.each([
  'mitigation.rating',
  'equity.amount',
  'signOff.climateTeam',
  'options.a.cost',
  'measures.m1.owner',
])('what stands in %s is no wording', (path) => {
  expect(digest(text(words(40), path))).toEqual({ whole: '', texts: [], minHash: [] });
});

test('equal words give equal digests, whatever signs and capitals stand between them', () => {
  const one = digest(text(words(30)));
  const other = digest(text(words(30).toUpperCase().replaceAll(' ', ', ')));
  expect(other.whole).toBe(one.whole);
  expect(other.minHash).toEqual(one.minHash);
  expect(digest(text(words(31))).whole).not.toBe(one.whole);
});

test('figures matter for equality and not for likeness', () => {
  const of = (tonnes: number) => text(`${words(40)} spart ${String(tonnes)} Tonnen im Jahr`);
  expect(digest(of(42)).whole).not.toBe(digest(of(17)).whole);
  expect(likeness(of(42), of(17))).toBe(1);
});

test('the more two statements have in common, the more alike they are', () => {
  const start = words(60);
  const little = likeness(text(start), text(`${words(20)} ${words(40, 'anders')}`));
  const much = likeness(text(start), text(`${words(50)} ${words(10, 'anders')}`));
  expect(likeness(text(start), text(words(60, 'fremd')))).toBeLessThan(0.1);
  expect(little).toBeGreaterThan(0.05);
  expect(much).toBeGreaterThan(little);
  expect(much).toBeLessThan(1);
});

test('a text without a word adds none, and where words part matters', () => {
  expect(digest(text(words(29)), text('– …'))).toMatchObject({ whole: '', minHash: [] });
  const one = digest(text(`${words(30)} ab c`));
  const other = digest(text(`${words(30)} a bc`));
  expect(one.whole).not.toBe(other.whole);
  expect(one.texts[0]?.digest).not.toBe(other.texts[0]?.digest);
});

test('of a very long statement the first 4000 words are compared', () => {
  const long = Array.from({ length: 400 }, () => words(10)).join(' ');
  const of = (more: string) => digest(text(long), text(more)).whole;
  expect(of('Ende')).toBe(of('Anderes'));
  expect(digest(text(`Vorher ${long}`)).whole).not.toBe(of('Ende'));
});
