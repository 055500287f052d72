import { emptyGroup, emptyMeasure } from '../../src/assessment/empty';
import { emptyAssessment, type Assessment } from '../../src/assessment/assessment';
import { openItems } from '../../src/assessment/completeness';
import { messagesFor } from '../../src/i18n/messages';
import { answersOf, appointment, parking, school, screeningOf } from '../statement/support/answers';

const groups = [
  { id: 'low-income', always: true },
  { id: 'tenants', always: false },
];
const open = (assessment: Assessment, form: 'long' | 'short' = 'long') =>
  openItems(assessment, groups, form).map((item) => `${item.half} ${item.kind} ${item.path}`);

test('complete answers leave nothing open', () => {
  expect(open(school)).toEqual([]);
  expect(open(parking)).toEqual([]);
  expect(open(appointment)).toEqual([]);
});

test('nothing answered leaves every screening question open and no rating yet', () => {
  const items = openItems(emptyAssessment(), groups, 'long');
  expect(items).toHaveLength(18);
  expect(new Set(items.map((item) => item.kind))).toEqual(new Set(['screening-unanswered']));
});

test('an open half needs ratings with reasons, groups and the climate-friendlier option', () => {
  expect(open(answersOf())).toEqual([
    'climate rating mitigation.rating',
    'climate reason mitigation.reason',
    'climate rating adaptation.rating',
    'climate reason adaptation.reason',
    'equity rating equity.rating',
    'equity reason equity.reason',
    'equity group-effect groups.low-income',
    'climate friendlier-answer alternatives.friendlier',
  ]);
});

test('zero is a rating, and unknown is one too', () => {
  const rated = answersOf({
    mitigation: { rating: 0, reason: 'x' },
    adaptation: { rating: 'unknown', reason: 'x' },
    equity: { rating: 'not-applicable', reason: 'x' },
  });
  expect(open(rated, 'short')).toEqual([]);
});

test('a group that is affected needs the mechanism, one that is not does not', () => {
  const given = {
    ...school,
    groups: [{ ...emptyGroup('low-income'), effect: 'burden' as const, how: ' ' }],
  };
  expect(open(given)).toEqual(['equity group-how groups.low-income']);
  expect(open({ ...given, groups: [{ ...emptyGroup('low-income'), effect: 'none' }] })).toEqual([]);
});

test.each([-1, -2, 'mixed'] as const)(
  'the rating %s needs an alternative and a measure',
  (rating) => {
    const negative = {
      ...school,
      equity: { ...school.equity, rating },
      measures: [],
      alternatives: { ...emptyAssessment().alternatives, friendlier: 'no' as const },
    };
    expect(open(negative, 'short')).toEqual([
      'both alternatives alternatives.considered',
      'both measure measures',
    ]);
  },
);

test('a measure needs what, owner and date; a friendlier option needs the reason against it', () => {
  const given = {
    ...school,
    alternatives: { ...school.alternatives, reason: '' },
    measures: [{ ...emptyMeasure('m1'), what: 'Bus' }],
  };
  expect(open(given)).toEqual([
    'climate friendlier-reason alternatives.reason',
    'both measure-owner measures.m1.owner',
    'both measure-date measures.m1.date',
  ]);
});

test('a closed half still needs its sentence', () => {
  const closed = answersOf({ screening: screeningOf('no', 'no') });
  expect(open(closed)).toEqual([
    'climate not-relevant-reason notRelevant.reason',
    'equity not-relevant-reason notRelevant.reason',
  ]);
});

test('every kind has its sentence in both languages', () => {
  const german = messagesFor('de').catalogue.open;
  expect(Object.keys(messagesFor('en').catalogue.open)).toEqual(Object.keys(german));
  for (const item of openItems(answersOf(), groups, 'long')) expect(german[item.kind]).toBeTruthy();
});
