import fc from 'fast-check';
import { activitySchema, type Activity } from '../../src/factors/activity';
import { classify, shareOf, socialCost } from '../../src/factors/appraisal';
import { calculate } from '../../src/factors/calculate';
import { describePart } from '../../src/factors/describe-part';
import { describeResult } from '../../src/factors/describe-result';
import type { FactorSet } from '../../src/factors/factor';
import { openPointText } from '../../src/factors/labels';
import { convert, units } from '../../src/factors/unit';
import { anyActivity, anySet, validActivity } from './arbitraries';

const withActivities = anySet.chain((set) =>
  fc.record({
    set: fc.constant(set),
    one: fc.array(validActivity(set), { maxLength: 5 }),
    other: fc.array(validActivity(set), { maxLength: 5 }),
  }),
);

/** Every number anywhere in a value. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  const inner: unknown[] = Object.values(value);
  return inner.flatMap((one) => numbersIn(one));
}

const close = (expected: number | null): unknown =>
  expected === null ? null : expect.closeTo(expected, 3);
const plus = (a: number | null, b: number | null) =>
  a === null && b === null ? null : (a ?? 0) + (b ?? 0);

test('whatever comes in, only finite numbers and whole sentences come out', () => {
  fc.assert(
    fc.property(anySet, fc.array(anyActivity, { maxLength: 6 }), (set, activities) => {
      const result = calculate(activities, set, { lifetimeYears: 50 });
      for (const number of numbersIn(result)) expect(Number.isFinite(number)).toBe(true);
      for (const language of ['de', 'en'] as const) {
        const text = JSON.stringify([
          describeResult(result, language),
          result.open.map((point) => openPointText(point, language)),
          result.lines.flatMap((line) => line.parts).map((part) => describePart(part, language)),
        ]);
        expect(text).not.toMatch(/NaN|Infinity|undefined|null|-0 t|−0 t/);
      }
    }),
  );
});

test('what is complete and in bounds is calculated and has no open points', () => {
  fc.assert(
    fc.property(withActivities, ({ set, one }) => {
      for (const entry of one) {
        expect(activitySchema.safeParse(entry).success).toBe(true);
        const { open } = calculate([entry], set);
        const nothing = Object.keys(entry.inputs).length === 0;
        expect(open.map((point) => point.problem)).toEqual(nothing ? ['nothing-entered'] : []);
      }
    }),
  );
});

test('two lists together make the sum of both', () => {
  fc.assert(
    fc.property(withActivities, ({ set, one, other }) => {
      const [a, b] = [calculate(one, set), calculate(other, set)];
      const both = calculate([...one, ...other], set);
      const size = Math.max(1, ...numbersIn([a, b]).map(Math.abs)) * 1e-9;
      for (const flow of ['running', 'oneOff'] as const) {
        const expected = plus(a[flow], b[flow]);
        if (expected === null) expect(both[flow]).toBeNull();
        else expect(Math.abs((both[flow] ?? NaN) - expected)).toBeLessThanOrEqual(size);
      }
    }),
  );
});

test('the order of entry changes no sum', () => {
  fc.assert(
    fc.property(withActivities, ({ set, one, other }) => {
      const sums = (activities: Activity[]) => {
        const { running, oneOff, area, trees, factorsUsed } = calculate(activities, set);
        return { running, oneOff, area, trees, factorsUsed };
      };
      expect(sums([...other, ...one].reverse())).toEqual(sums([...one, ...other]));
    }),
  );
});

/** The same activity with before and after in each other's place. */
function swapped(entry: Activity): Activity {
  const other = (key: string) =>
    key.replace(/before|after|Before|After/, (word) =>
      word.toLowerCase() === 'before'
        ? word === 'Before'
          ? 'After'
          : 'after'
        : word === 'After'
          ? 'Before'
          : 'before',
    );
  const turn = <Value>(record: Record<string, Value>) =>
    Object.fromEntries(Object.entries(record).map(([key, value]) => [other(key), value]));
  return { ...entry, inputs: turn(entry.inputs), choices: turn(entry.choices) };
}

test('before and after in each other’s place turn the sign', () => {
  const twoSided = ['heating', 'electricity', 'vehicles', 'travel', 'fuel'];
  fc.assert(
    fc.property(withActivities, ({ set, one }) => {
      for (const entry of one.filter(({ kind }) => twoSided.includes(kind))) {
        const { running } = calculate([entry], set);
        const turned = calculate([swapped(entry)], set).running;
        expect(turned).toEqual(running === null ? null : 0 - running);
      }
    }),
  );
});

test('more of the same is never less: amounts grow with their input', () => {
  const signs: [string, string, 1 | -1][] = [
    ['photovoltaics', 'running', -1],
    ['new-building', 'oneOff', 1],
    ['refurbishment', 'oneOff', 1],
  ];
  fc.assert(
    fc.property(withActivities, ({ set, one }) => {
      for (const entry of one) {
        const sign = signs.find(([kind]) => kind === entry.kind);
        if (!sign) continue;
        const value = calculate([entry], set)[sign[1] as 'running' | 'oneOff'] ?? NaN;
        expect(value * sign[2]).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});

test('the parts of a line add up to it', () => {
  fc.assert(
    fc.property(withActivities, ({ set, one }) => {
      for (const line of calculate(one, set).lines) {
        const running = line.parts.filter((part) => part.flow === 'running');
        const total = running.reduce((sum, part) => sum + part.tonnes, 0);
        expect(line.running).toEqual(running.length === 0 ? null : close(total));
      }
    }),
  );
});

test('the same distance in kilometres and in miles gives the same tonnes', () => {
  const inMiles = (set: FactorSet): FactorSet => ({
    ...set,
    units: { distance: 'mi', area: 'ft2' },
  });
  const inMetres = (set: FactorSet): FactorSet => ({
    ...set,
    units: { distance: 'km', area: 'm2' },
  });
  fc.assert(
    fc.property(anySet, fc.integer({ min: 1, max: 100_000 }), (set, miles) => {
      const car = set.factors.find((factor) => factor.group === 'vehicle')?.id ?? '';
      const choices = { before: 'none', after: car };
      const entry = (distance: number): Activity => ({
        id: 'a',
        kind: 'vehicles',
        inputs: { count: 1, distance },
        choices,
        note: '',
      });
      const one = calculate([entry(miles)], inMiles(set)).running;
      expect(calculate([entry(miles * 1.609344)], inMetres(set)).running).toEqual(close(one));
    }),
  );
});

test('a unit changed and changed back is the same, and only into its own kind', () => {
  const unit = fc.constantFrom(...units);
  fc.assert(
    fc.property(unit, unit, fc.double({ min: 0, max: 1e9, noNaN: true }), (from, to, amount) => {
      const there = convert(amount, from, to);
      if (there !== null) expect(convert(there, to, from)).toBeCloseTo(amount, 4);
    }),
  );
  expect(convert(1, 'km', 'kWh')).toBeNull();
});

test('rating, share and cost keep to the sign', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), (whole) => {
      const tonnes = whole / 100;
      const rating = classify(tonnes) ?? NaN;
      expect(Math.sign(rating) * Math.sign(tonnes)).toBeLessThanOrEqual(0);
      expect(classify(-tonnes)).toBe(rating === 0 ? 0 : -rating);
      expect(Math.sign(shareOf(tonnes, 1000) ?? NaN)).toBe(Math.sign(tonnes));
      expect(Math.sign(socialCost(tonnes, 195) ?? NaN)).toBe(Math.sign(tonnes));
    }),
  );
});
