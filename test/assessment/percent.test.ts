import fc from 'fast-check';
import { emptyAssessment, type Assessment } from '../../src/assessment/assessment';
import { completeness, openItems } from '../../src/assessment/completeness';
import { answersOf, appointment, parking, school } from '../statement/support/answers';
import { assessments } from '../statement/support/arbitraries';

const groups = [{ id: 'low-income', always: true }];
const percent = (assessment: Assessment, form: 'long' | 'short' = 'long') =>
  completeness(assessment, groups, form);

test('nothing is 0, everything is 100, and every answer counts', () => {
  expect(percent(emptyAssessment())).toEqual({ climate: 0, equity: 0 });
  expect(percent(school)).toEqual({ climate: 100, equity: 100 });
  expect(percent(appointment)).toEqual({ climate: 100, equity: 100 });
  // Screened; two ratings with reasons and the friendlier option are open: 1 of 6.
  expect(percent(answersOf()).climate).toBe(16);
  expect(percent(answersOf({ mitigation: { rating: 0 } })).climate).toBe(33);
});

test('what concerns the whole assessment is missing in both halves', () => {
  const { climate, equity } = percent(parking);
  expect(climate).toBeLessThan(100);
  expect(equity).toBeLessThan(100);
  expect(percent(parking, 'short')).toEqual({ climate: 100, equity: 100 });
});

test('it is a whole percentage, and 100 exactly when nothing required is open', () => {
  fc.assert(
    fc.property(assessments, fc.constantFrom('long', 'short'), (assessment, form) => {
      const items = openItems(assessment, groups, form);
      for (const half of ['climate', 'equity'] as const) {
        const value = percent(assessment, form)[half];
        expect(Number.isInteger(value) && value >= 0 && value <= 100).toBe(true);
        const open = items.some(
          (item) => item.level === 'required' && [half, 'both'].includes(item.half),
        );
        expect(value === 100).toBe(!open);
      }
    }),
    { numRuns: 300 },
  );
});

test('no item is listed twice, and an item has a date exactly when it is pending', () => {
  fc.assert(
    fc.property(assessments, (assessment) => {
      const items = openItems(assessment, groups, 'long');
      const names = items.map(({ half, kind, path }) => `${half} ${kind} ${path}`);
      expect(new Set(names).size).toBe(names.length);
      for (const { kind, date } of items) expect(date !== undefined).toBe(kind === 'pending');
    }),
  );
});
