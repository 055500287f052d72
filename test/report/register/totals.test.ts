import fc from 'fast-check';
import type { EntryAssessment } from '../../../src/report/register/entries/entry';
import { registerOf } from '../../../src/report/register/register';
import type { SectorPlace } from '../../../src/report/register/totals/sector-place';
import { sumOf, toKilogram } from '../../../src/report/register/totals/tonnes';
import { totalsOf } from '../../../src/report/register/totals/totals';
import { assessed, entry } from './support';

const buildings: SectorPlace = { kind: 'sector', profile: 'city', id: 'buildings', label: 'B' };
const mobility: SectorPlace = { kind: 'sector', profile: 'city', id: 'mobility', label: 'M' };
const city = {
  id: 'city',
  sectors: [
    {
      id: 'mobility',
      label: 'M',
      fields: [],
      budget: [
        { year: 2026, tonnes: 500 },
        { year: 2027, tonnes: 0 },
      ],
      source: 'Plan A',
    },
    {
      id: 'buildings',
      label: 'B',
      fields: [],
      budget: [{ year: 2026, tonnes: 1000 }],
      source: 'Plan B',
    },
  ],
};

test('savings and additional emissions are summed apart, and what is unknown is no zero', () => {
  expect(sumOf([0.1, 0.2, -1.5, null, 0])).toEqual({ count: 4, more: 0.3, less: -1.5, net: -1.2 });
  expect(sumOf([null, null])).toBeNull();
  expect(sumOf([])).toBeNull();
});

test.each([
  [NaN, null],
  [Infinity, null],
  [1e11, null],
  [-0, 0],
  [0.0004, 0],
  [1.0005, 1.001],
  [-1.0005, -1.001],
])('%d t is %p to the kilogram', (tonnes, exact) => {
  expect(toKilogram(tonnes)).toBe(exact);
});

test('a sector stands against its own budget of that year, in the order of the profile', () => {
  const { bySectorAndYear, byYear, all } = totalsOf(
    [
      assessed(-40, { sector: buildings }),
      assessed(15, { sector: buildings }),
      assessed(null, { sector: buildings }),
      assessed(null, { sector: buildings, climateClosed: true }),
      assessed(5, { sector: mobility }),
      assessed(8, { sector: mobility, year: 2027 }),
      assessed(3, { sector: buildings, year: 2027 }),
    ],
    [city],
  );
  expect(bySectorAndYear.map(({ sector: place, ...total }) => [place, total])).toEqual([
    [mobility, expect.objectContaining({ year: 2026, budget: 500, share: 0.01, source: 'Plan A' })],
    [
      buildings,
      {
        year: 2026,
        assessed: 4,
        climateClosed: 1,
        withoutFigures: 1,
        running: { count: 2, more: 15, less: -40, net: -25 },
        oneOff: null,
        budget: 1000,
        share: -0.025,
        source: 'Plan B',
      },
    ],
    // A budget of nothing is a budget, and no share of it can be given.
    [mobility, expect.objectContaining({ year: 2027, budget: 0, share: null })],
    [buildings, expect.objectContaining({ year: 2027, budget: null, share: null, source: '' })],
  ]);
  expect(byYear).toMatchObject([
    { year: 2026, budget: 1500, source: 'Plan A; Plan B', running: { net: -20 } },
    { year: 2027, budget: null, source: '' },
  ]);
  expect(all).toMatchObject({ year: null, assessed: 7, running: { net: -9 }, budget: null });
});

test('drafts and files without an assessment are counted, and not summed', () => {
  const { summary, totals } = registerOf([
    entry('a', assessed(10)),
    { ...entry('b', assessed(20)), state: 'draft' },
    { ...entry('c', assessed(40)), state: 'missing', assessment: null },
  ]);
  expect(summary).toMatchObject({ files: 3, assessed: 1, draft: 1, missing: 1 });
  expect(totals.all.running?.net).toBe(10);
});

const amount = fc.oneof(
  fc.constant(null),
  fc.double({ min: -1e7, max: 1e7, noNaN: true }).map(toKilogram),
  fc.constantFrom(NaN, Infinity, 1e300),
);
const anyAssessment: fc.Arbitrary<EntryAssessment> = fc
  .record({
    running: amount,
    oneOff: amount,
    year: fc.constantFrom(2025, 2026, 2027, null),
    sector: fc.constantFrom<SectorPlace>(
      buildings,
      mobility,
      { kind: 'several' },
      { kind: 'none' },
    ),
    climateClosed: fc.boolean(),
  })
  .map(({ running, oneOff, ...more }) =>
    assessed(null, { ...more, figures: { running, oneOff, source: 'typed', unclear: false } }),
  );

test('whatever is in a folder: the parts add up to the whole, in any order, and nothing is NaN', () => {
  fc.assert(
    fc.property(fc.array(anyAssessment, { maxLength: 40 }), (list) => {
      const totals = totalsOf(list, [city]);
      const reversed = totalsOf([...list].reverse(), [city]);
      expect(reversed).toEqual(totals);
      for (const parts of [totals.byYear, totals.bySectorAndYear]) {
        for (const count of ['assessed', 'climateClosed', 'withoutFigures'] as const) {
          expect(parts.reduce((sum, part) => sum + part[count], 0)).toBe(totals.all[count]);
        }
        for (const flow of ['running', 'oneOff'] as const) {
          const sums = parts.flatMap((part) => part[flow] ?? []);
          expect(sumOf(sums.map(({ net }) => net))?.net ?? null).toBe(
            totals.all[flow]?.net ?? null,
          );
          expect(sums.every(({ more, less, net }) => Math.abs(more + less - net) < 1e-6)).toBe(
            true,
          );
        }
      }
      // JSON has no NaN and no infinity: they would come back as null.
      expect(JSON.parse(JSON.stringify(totals))).toEqual(totals);
    }),
  );
});
