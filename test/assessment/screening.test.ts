import { emptyAssessment } from '../../src/assessment/assessment';
import { withAlwaysAskedGroups } from '../../src/assessment/low-income';
import { screeningOutcome } from '../../src/assessment/screening';
import { answersOf, screeningOf } from '../statement/support/answers';

test('one unknown opens a half, because unknown counts as yes', () => {
  const screening = { ...screeningOf('no', 'no') };
  const unsure = answersOf({
    screening: { ...screening, climate: { ...screening.climate, land: 'unknown' } },
  });
  expect(screeningOutcome(unsure)).toEqual({ climate: 'open', equity: 'not-relevant' });
});

test('a half with a question left is unanswered, not closed', () => {
  const screening = screeningOf('no', 'no');
  const partial = answersOf({ screening: { ...screening, equity: { cost: 'no' } } });
  expect(screeningOutcome(partial)).toEqual({ climate: 'not-relevant', equity: 'unanswered' });
  expect(screeningOutcome(emptyAssessment()).climate).toBe('unanswered');
});

test('one yes opens a half although other questions are left', () => {
  expect(screeningOutcome(answersOf({ screening: { climate: { energy: 'yes' } } })).climate).toBe(
    'open',
  );
});

test('low-income households are always asked, even when a profile forgets to say so', () => {
  const groups = [
    { id: 'tenants', always: false },
    { id: 'low-income', always: false },
  ];
  expect(withAlwaysAskedGroups(emptyAssessment(), groups).groups).toEqual([
    { group: 'low-income', effect: null, strength: null, how: '' },
  ]);
});

test('groups stand in the profile’s order and unknown ones keep their answers at the end', () => {
  const assessment = answersOf({
    groups: [
      { group: 'other', effect: 'burden', how: 'x' },
      { group: 'b', effect: 'none' },
      { group: 'a', effect: 'benefit', how: 'y' },
    ],
  });
  const groups = [
    { id: 'a', always: false },
    { id: 'b', always: true },
  ];
  const ordered = withAlwaysAskedGroups(assessment, groups);
  expect(ordered.groups.map((entry) => entry.group)).toEqual(['a', 'b', 'other']);
  expect(withAlwaysAskedGroups(ordered, groups)).toEqual(ordered);
});
