import { classify, shareOf, socialCost, socialCosts } from '../../src/factors/appraisal';

test.each<[number | null, number | null]>([
  [-250, 2],
  [-100, 2],
  [-99.9, 1],
  [-10, 1],
  [-9.9, 0],
  [0, 0],
  [9.9, 0],
  [10, -1],
  [100, -2],
  [null, null],
  [Number.NaN, null],
])('suggests for %s t the rating %s', (tonnes, rating) => {
  expect(classify(tonnes, { negligible: 10, substantial: 100 })).toBe(rating);
});

test('takes the limits of a city, even none', () => {
  expect(classify(-300, { negligible: 50, substantial: 500 })).toBe(1);
  expect(classify(0, { negligible: 0, substantial: 0 })).toBe(0);
  expect(classify(0.1, { negligible: 0, substantial: 0 })).toBe(-2);
});

test('a share needs a budget', () => {
  expect(shareOf(-42, 4200)).toBeCloseTo(-0.01);
  expect([shareOf(1, 0), shareOf(1, null), shareOf(null, 5), shareOf(1, -5)]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test('the cost to society by the published values', () => {
  expect(socialCosts.map(({ value, year, status }) => [value, year, status])).toEqual([
    [1000, 2026, 'secondary'],
    [680, 2020, 'secondary'],
    [195, 2020, 'secondary'],
  ]);
  expect(socialCost(-42, 1000)).toBe(-42_000);
  expect(socialCost(null, 1000)).toBeNull();
});
