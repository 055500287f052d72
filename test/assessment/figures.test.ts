import fc from 'fast-check';
import { factorsOf, figuresOf, type FigureRules } from '../../src/assessment/figures';
import { builtInProfiles } from '../../src/profile/built-in';
import { answersOf, school } from '../statement/support/answers';
import { assessments } from '../statement/support/arbitraries';

const sector = (id: string, fields: ('energy' | 'buildings' | 'mobility')[]) => ({
  id,
  label: `Sektor ${id}`,
  fields,
  budget: [
    { year: 2026, tonnes: 1000 },
    { year: 2027, tonnes: 500 },
  ],
  source: 'Klimaplan',
});
const rules: FigureRules = {
  factors: { set: 'de-2024', own: [] },
  thresholds: { negligible: 10, substantial: 100 },
  sectors: [sector('heat', ['energy', 'buildings']), sector('traffic', ['mobility'])],
};
// 100 000 kWh of gas at 0.24 kg go: 24 t a year less.
const activities = [
  {
    id: 'a1',
    kind: 'heating',
    inputs: { before: 100_000 },
    choices: { before: 'natural-gas', after: 'none' },
  },
];
const fields = ['energy', 'buildings'] as const;
const heating = answersOf({ climate: { activities, fields: [...fields] } });
const of = (given: object) => figuresOf(answersOf({ climate: { activities, ...given } }), rules);

test('activities come to tonnes, a rating and a share of the sector', () => {
  const figures = figuresOf(heating, rules);
  expect(figures?.calculation.running).toBeCloseTo(-24);
  expect(figures?.suggested).toBe(1);
  expect(figures?.share).toMatchObject({ sector: 'heat', year: 2026, budget: 1000 });
  expect(figures?.share?.share).toBeCloseTo(-0.024);
});

test('the budget is that of the year of the assessment, where there is one', () => {
  const dated = (date: string) =>
    figuresOf({ ...heating, meta: { ...heating.meta, date } }, rules)?.share?.year;
  expect([dated('2027-05-01'), dated('2031-05-01')]).toEqual([2027, 2026]);
});

test('a sector without a budget, or an effect that is not known, has no share', () => {
  const bare = { ...rules, sectors: [{ ...sector('heat', ['energy']), budget: [] }] };
  const given = { activities, fields: ['energy'] };
  expect(figuresOf(answersOf({ climate: given }), bare)?.share).toBeNull();
  expect(figuresOf(answersOf({ climate: { fields: ['energy'] } }), rules)?.share).toBeNull();
});

test('an effect counts in one sector only', () => {
  expect(of({ fields: ['energy', 'mobility'] })?.share).toBeNull();
  expect(of({ fields: ['energy', 'mobility'], primary: 'mobility' })?.share?.sector).toBe(
    'traffic',
  );
  expect(of({ fields: ['land'] })?.share).toBeNull();
  expect(of({})?.share).toBeNull();
});

test('a factor of the city takes the place of the built-in one; one that is not valid does not', () => {
  const own = { id: 'natural-gas', unit: 'kg CO2e/kWh', year: 2025, source: 'Stadtwerke' };
  const running = (value: number) =>
    figuresOf(heating, { ...rules, factors: { set: 'de-2024', own: [{ ...own, value }] } })
      ?.calculation.running;
  expect(running(0.2)).toBeCloseTo(-20);
  expect(running(-0.2)).toBeCloseTo(-24);
});

test('what occurs once counts with its part of a year, over the years of use or 30', () => {
  const known = (running: number, once: number, lifetime: number | null = null) => {
    const activity = {
      id: 'a1',
      kind: 'known',
      inputs: { perYear: running, once },
      note: 'Gutachten',
    };
    const given = answersOf({ climate: { activities: [activity], lifetime } });
    const figures = figuresOf(given, rules);
    return [figures?.suggested, figures?.spreadOver];
  };
  expect(known(7, 4850)).toEqual([-2, 30]);
  expect(known(7, 4850, 80)).toEqual([-1, 80]);
  expect(known(-38, 700)).toEqual([1, 30]);
  expect(of({})?.spreadOver).toBeNull();
});

test('a set that we do not have has no figures; without activities nothing is suggested', () => {
  expect(factorsOf({ set: 'de-2099', own: [] })).toBeNull();
  expect(figuresOf(heating, { ...rules, factors: { set: 'de-2099', own: [] } })).toBeNull();
  expect(figuresOf(school, rules)).toMatchObject({ suggested: null, share: null });
});

test('any assessment has finite figures with every built-in profile', () => {
  fc.assert(
    fc.property(assessments, fc.constantFrom(...builtInProfiles), (assessment, profile) => {
      const figures = figuresOf(assessment, profile);
      for (const value of [figures?.calculation.running, figures?.calculation.oneOff]) {
        expect(value === null || Number.isFinite(value)).toBe(true);
      }
    }),
  );
});
