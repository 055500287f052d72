import { emptyGroup, emptyMeasure, emptyOption } from '../../src/assessment/empty';
import { emptyAssessment, type Assessment } from '../../src/assessment/assessment';
import { openItems, type OpenItem } from '../../src/assessment/completeness';
import { confirmed } from '../../src/assessment/reuse';
import { answersOf, appointment, parking, school, screeningOf } from '../statement/support/answers';

const groups = [
  { id: 'low-income', always: true },
  { id: 'tenants', always: false },
];
const tensionMeasure = { id: 'charges-low-income', measure: 'Reduced permit' };
const balanced = { ...parking, tensions: [tensionMeasure] };
const open = (assessment: Assessment, form: 'long' | 'short' = 'long') =>
  openItems(assessment, groups, form)
    .filter(({ level }) => level === 'required')
    .map((item) => `${item.half} ${item.kind} ${item.path}`);

const isRequired = ({ level }: OpenItem) => level === 'required';
const item = (
  half: OpenItem['half'],
  kind: OpenItem['kind'],
  path: string,
  more: Partial<OpenItem>,
): OpenItem => ({ half, kind, path, level: 'required', ...more });

test('complete answers leave nothing open', () => {
  expect(open(school)).toEqual([]);
  expect(open(balanced)).toEqual([]);
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

test('a named option of the table is an alternative and needs its reason; doing nothing is none', () => {
  const option = (id: string, reason: string) => ({ ...emptyOption(id), what: 'Bus', reason });
  const given = (...options: ReturnType<typeof option>[]) => ({
    ...school,
    alternatives: { ...school.alternatives, considered: '', options },
  });
  expect(open(given(option('nothing', 'x')))).toEqual([
    'both alternatives alternatives.considered',
  ]);
  expect(open(given(option('nothing', ''), option('a', ' ')))).toEqual([
    'both option-reason options.a.reason',
  ]);
  expect(open(given(option('a', 'x')))).toEqual([]);
});

test('the reason for an option is asked where something gets worse, and in the long form anyway', () => {
  const options = [{ ...emptyOption('a'), what: 'Bus' }];
  const better = {
    ...school,
    equity: { ...school.equity, rating: 1 as const },
    groups: [],
    alternatives: { ...school.alternatives, options },
  };
  const reasons = (given: Assessment, form: 'long' | 'short') =>
    open(given, form).filter((one) => one.includes('option-reason'));
  const worse = { ...better, equity: school.equity };
  expect(reasons(better, 'long')).toEqual(['both option-reason options.a.reason']);
  expect(reasons(better, 'short')).toEqual([]);
  expect(reasons(worse, 'short')).toEqual(['both option-reason options.a.reason']);
});

test('a typical tension needs its measure in the long form', () => {
  expect(open(parking)).toEqual(['both tension tensions.charges-low-income']);
  const blank = { ...parking, tensions: [{ ...tensionMeasure, measure: ' ' }] };
  expect(open(blank)).toEqual(open(parking));
  expect(open(parking, 'short')).toEqual([]);
});

test('what is not yet known shows as open once, with its date, where it was asked', () => {
  const without = { ...school, mitigation: { ...school.mitigation, rating: null } };
  const pending = {
    'mitigation.rating': '2027-03-31',
    'groups.low-income': '',
    'meta.author': '2027-01-31',
  };
  expect(openItems({ ...without, pending }, groups, 'long').filter(isRequired)).toEqual([
    item('climate', 'pending', 'mitigation.rating', { date: '2027-03-31' }),
    item('equity', 'pending', 'groups.low-income', { date: '' }),
    item('both', 'pending', 'meta.author', { date: '2027-01-31' }),
  ]);
});

test('a mark on something recommended stays a recommendation; one in a closed half is not shown', () => {
  const marked = { ...school, pending: { 'climate.lifetime': '' } };
  expect(openItems(marked, groups, 'long')).toContainEqual({
    ...item('climate', 'pending', 'climate.lifetime', { date: '' }),
    level: 'recommended',
  });
  const closed = answersOf({
    screening: screeningOf('no', 'no'),
    notRelevant: { reason: 'Nur Personalien' },
    pending: { 'climate.lifetime': '' },
  });
  expect(openItems(closed, groups, 'long')).toEqual([]);
});

test('answers of an earlier proposal are open until they are confirmed', () => {
  const started = { ...school, reconfirm: ['followUp', 'equity.reason', 'measures.gone'] };
  expect(open(started)).toEqual(['both reconfirm followUp', 'equity reconfirm equity.reason']);
  expect(open(confirmed(started, 'followUp'))).toEqual(['equity reconfirm equity.reason']);
  const closed = { ...appointment, reconfirm: ['mitigation.reason', 'screening.climate.energy'] };
  expect(open(closed)).toEqual(['climate reconfirm screening.climate.energy']);
});

test('a mark whose path is named like a property of every object belongs to both halves', () => {
  const marked = { ...school, pending: { constructor: '' } };
  const found = openItems(marked, groups, 'long').filter(({ kind }) => kind === 'pending');
  expect(found.map(({ half }) => half)).toEqual(['both']);
});
