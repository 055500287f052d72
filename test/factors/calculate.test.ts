import { activitySchema, type Activity } from '../../src/factors/activity';
import { calculate } from '../../src/factors/calculate';
import type { FactorSet } from '../../src/factors/factor';
import { activity, america, britain, germany } from './activity';

/** Worked out by hand: amount × factor / 1000. */
test.each<[string, FactorSet, Activity, number | null, number | null]>([
  [
    'a gas boiler gives way to a heat pump',
    germany,
    activity(
      'heating',
      { before: 200_000, after: 60_000 },
      { before: 'natural-gas', after: 'electricity-mix-upstream' },
    ),
    -48 + 20.58,
    null,
  ],
  [
    'a new building is heated with district heat',
    germany,
    activity('heating', { after: 50_000 }, { before: 'none', after: 'district-chp-gas' }),
    9,
    null,
  ],
  [
    'street lights with LED',
    germany,
    activity('electricity', { before: 400_000, after: 150_000 }, { supply: 'electricity-mix' }),
    -90.75,
    null,
  ],
  [
    '100 kWp on a roof',
    germany,
    activity('photovoltaics', { power: 100, yield: 950 }, { replaced: 'electricity-mix' }),
    -34.485,
    null,
  ],
  [
    'ten cars give way to electric ones',
    germany,
    activity(
      'vehicles',
      { count: 10, distance: 12_000, consumptionAfter: 18 },
      { before: 'car', after: 'electricity-mix' },
    ),
    -26.46 + 7.8408,
    null,
  ],
  [
    'diesel vans in Britain, in miles, are sold',
    britain,
    activity('vehicles', { count: 5, distance: 10_000 }, { before: 'van-diesel', after: 'none' }),
    (-5 * 10_000 * 1.609344 * 0.25023) / 1000,
    null,
  ],
  [
    'cars in America, in miles',
    america,
    activity('vehicles', { count: 10, distance: 10_000 }, { before: 'car', after: 'none' }),
    -40.4,
    null,
  ],
  [
    'journeys shift from car to bus',
    germany,
    activity(
      'travel',
      { distance: 1_000_000 },
      { before: 'car-passenger', after: 'public-transport' },
    ),
    -82,
    null,
  ],
  [
    'less diesel',
    britain,
    activity('fuel', { before: 20_000, after: 5_000 }, { fuel: 'diesel' }),
    -39.92325,
    null,
  ],
  [
    'a new building of 620 m2',
    germany,
    activity('new-building', { area: 620 }, { construction: 'build-conventional' }),
    null,
    310,
  ],
  [
    'a new building in square feet',
    america,
    activity('new-building', { area: 10_000 }, { construction: 'build-conventional' }),
    null,
    464.5152,
  ],
  [
    'a refurbishment',
    germany,
    activity('refurbishment', { area: 1000 }, { depth: 'refurbish-deep' }),
    null,
    225,
  ],
  ['trees', germany, activity('trees', { planted: 50, felled: 4 }), -0.46, null],
  ['trees planted only', germany, activity('trees', { planted: 50 }), -0.5, null],
  [
    'a known amount',
    germany,
    activity('known', { perYear: -12, once: 30 }, {}, { note: 'Gutachten' }),
    -12,
    30,
  ],
  ['sealing has no tonnes', germany, activity('surface', { sealed: 300 }), null, null],
])('%s', (_, set, entry, running, oneOff) => {
  const result = calculate([activitySchema.parse(entry)], set);
  expect(result.open).toEqual([]);
  const close = (value: number | null): unknown =>
    value === null ? null : expect.closeTo(value, 8);
  expect(result).toMatchObject({ running: close(running), oneOff: close(oneOff) });
  expect(result.lines[0]).toMatchObject({ running: close(running), oneOff: close(oneOff) });
});

test('counts areas in m2 and trees, and leaves blank what was not entered', () => {
  const entries = [
    activity('surface', { sealed: 1000 }),
    activity('surface', { sealed: 500, unsealed: 0 }),
  ];
  expect(calculate(entries, germany)).toMatchObject({
    area: { sealed: 1500, unsealed: 0 },
    trees: { planted: null, felled: null },
  });
  expect(calculate(entries, america).area.sealed).toBeCloseTo(1500 * 0.09290304, 8);
  expect(calculate([], germany)).toMatchObject({
    running: null,
    oneOff: null,
    area: { sealed: null, unsealed: null },
    lines: [],
    open: [],
  });
});

test.each<[string, Activity, string, string]>([
  ['an unknown kind', activity('rocket', { before: 1 }), 'unknown-kind', ''],
  ['a name of the language itself', activity('constructor', {}), 'unknown-kind', ''],
  ['an unknown input', activity('trees', { planted: 1, watered: 2 }), 'unknown-input', 'watered'],
  [
    'an unknown choice',
    activity('trees', { planted: 1 }, { kind: 'oak' }),
    'unknown-choice',
    'kind',
  ],
  [
    'a missing input',
    activity('heating', { before: 1 }, { before: 'natural-gas', after: 'heating-oil' }),
    'missing-input',
    'after',
  ],
  [
    'a missing choice',
    activity('electricity', { before: 1, after: 2 }),
    'missing-choice',
    'supply',
  ],
  ['nothing at all', activity('trees', {}), 'nothing-entered', ''],
  [
    'a negative amount',
    activity('electricity', { before: -1, after: 2 }, { supply: 'electricity-mix' }),
    'out-of-range',
    'before',
  ],
  ['an absurd amount', activity('surface', { sealed: 1e12 }), 'out-of-range', 'sealed'],
  ['not a number', activity('surface', { sealed: Number.NaN }), 'out-of-range', 'sealed'],
  ['half a tree', activity('trees', { planted: 1.5 }), 'not-whole', 'planted'],
  [
    'a factor of another set',
    activity('electricity', { before: 1, after: 2 }, { supply: 'electricity-marginal' }),
    'no-factor',
    'supply',
  ],
  [
    'a factor of another group',
    activity('electricity', { before: 1, after: 2 }, { supply: 'natural-gas' }),
    'no-factor',
    'supply',
  ],
  ['a known amount without source', activity('known', { perYear: 3 }), 'missing-source', ''],
])('reports %s', (_, entry, problem, subject) => {
  const { open } = calculate([entry], germany);
  expect(open).toEqual([{ activity: 'a', kind: entry.kind, problem, subject }]);
});

test('a side that is missing leaves no half sum', () => {
  const half = activity('heating', { before: 9 }, { before: 'natural-gas', after: 'heating-oil' });
  const result = calculate([half, activity('known', { perYear: 5 }, {}, { note: 'x' })], germany);
  expect(result.lines[0]).toMatchObject({ running: null, factors: [], parts: [] });
  expect(result.running).toBe(5);
});

test('the consumption of a vehicle is needed only for fuel', () => {
  const entry = activity(
    'vehicles',
    { count: 1, distance: 100 },
    { before: 'diesel', after: 'none' },
  );
  expect(calculate([entry], germany)).toMatchObject({
    running: null,
    open: [{ problem: 'missing-input', subject: 'consumptionBefore' }],
  });
});

test('sums over the lifetime only with a sensible one', () => {
  const entries = [activity('known', { perYear: -10, once: 50 }, {}, { note: 'x' })];
  const over = (lifetimeYears: number | null) =>
    calculate(entries, germany, { lifetimeYears }).overLifetime;
  expect(over(20)).toBe(-150);
  expect([over(null), over(0), over(Number.NaN), over(1e9)]).toEqual([null, null, null, null]);
});

test('names every factor once', () => {
  const one = activity('electricity', { before: 2, after: 1 }, { supply: 'electricity-mix' });
  const { factorsUsed } = calculate([one, { ...one, id: 'b' }], germany);
  expect(factorsUsed.map((factor) => factor.id)).toEqual(['electricity-mix']);
});

test('a stored activity has bounds', () => {
  const good = activity('trees', { planted: null });
  expect(activitySchema.parse({ id: 'a', kind: 'trees' })).toEqual(activity('trees', {}));
  const bad = [
    { ...good, id: 'Ä' },
    { ...good, note: 'x'.repeat(401) },
    { ...good, inputs: { planted: Number.POSITIVE_INFINITY } },
    { ...good, inputs: Object.fromEntries(Array.from({ length: 21 }, (_, i) => [`i${i}`, 1])) },
    { ...good, more: 1 },
  ];
  expect(bad.map((value) => activitySchema.safeParse(value).success)).not.toContain(true);
});
