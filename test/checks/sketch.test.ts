import { sketchOf, sketchSize } from '../../src/checks/sketch';
import type { Said } from '../../src/checks/claims/claims';
import { fold } from '../../src/vocabulary/fold';

const text = (words: string, path: string | null = 'mitigation.reason') =>
  ({ text: words, folded: fold(words), path }) as Said;
const words = (count: number, start = 'wort') =>
  Array.from(
    { length: count },
    (_, at) => `${start}${String.fromCharCode(97 + (at % 26))}${at >= 26 ? 'x' : ''}`,
  ).join(' ');

const sketch = (...said: Said[]) => sketchOf({ said });
const likeness = (one: Said, other: Said) => {
  const [first, second] = [sketch(one).least, sketch(other).least];
  return first.filter((hash, at) => hash === second[at]).length / sketchSize;
};

test('a statement is called a copy from thirty words on', () => {
  expect(sketch(text(words(29)))).toMatchObject({ whole: '', least: [] });
  const enough = sketch(text(words(30)));
  expect(enough.whole).not.toBe('');
  expect(enough.least).toHaveLength(sketchSize);
});

test('a text is called a copy from twelve words on, and shown as it was written', () => {
  expect(sketch(text(words(11))).texts).toEqual([]);
  const long = `Über ${words(11)}`;
  const [found, ...others] = sketch(text(long)).texts;
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
  expect(sketch(text(words(40), path))).toEqual({ whole: '', texts: [], least: [] });
});

test('equal words give equal digests, whatever signs and capitals stand between them', () => {
  const one = sketch(text(words(30)));
  const other = sketch(text(words(30).toUpperCase().replaceAll(' ', ', ')));
  expect(other.whole).toBe(one.whole);
  expect(other.least).toEqual(one.least);
  expect(sketch(text(words(31))).whole).not.toBe(one.whole);
});

test('figures matter for equality and not for likeness', () => {
  const of = (tonnes: number) => text(`${words(40)} spart ${String(tonnes)} Tonnen im Jahr`);
  expect(sketch(of(42)).whole).not.toBe(sketch(of(17)).whole);
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
  expect(sketch(text(words(29)), text('– …'))).toMatchObject({ whole: '', least: [] });
  const one = sketch(text(`${words(30)} ab c`));
  const other = sketch(text(`${words(30)} a bc`));
  expect(one.whole).not.toBe(other.whole);
  expect(one.texts[0]?.digest).not.toBe(other.texts[0]?.digest);
});

test('of a very long statement the first 4000 words are compared', () => {
  const long = Array.from({ length: 400 }, () => words(10)).join(' ');
  const of = (more: string) => sketch(text(long), text(more)).whole;
  expect(of('Ende')).toBe(of('Anderes'));
  expect(sketch(text(`Vorher ${long}`)).whole).not.toBe(of('Ende'));
});
