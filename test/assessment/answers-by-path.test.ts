import { answersByPath } from '../../src/assessment/answers-by-path';
import { emptyGroup, emptyMeasure } from '../../src/assessment/empty';
import { answersOf } from '../statement/support/answers';

const paths = (given: object) => [...answersByPath(answersOf({ screening: {}, ...given }))];
const heating = (inputs: object, choices: object) => ({
  climate: { activities: [{ id: 'a1', kind: 'heating', inputs, choices }] },
});

test('each given answer has its path, an empty one has none', () => {
  expect(
    paths({
      mitigation: { rating: 1, reason: 'x' },
      climate: { fields: ['energy', 'buildings'], socialCost: false },
      groups: [{ ...emptyGroup('tenants'), effect: 'burden' }],
      measures: [{ ...emptyMeasure('m1'), what: 'Schulbus' }],
      alternatives: { options: [{ id: 'a', what: 'Neubau', reason: '' }], considered: 'y' },
      tensions: [{ id: 'jobs', measure: 'z' }],
      pending: { 'equity.rating': '2027-01-31', 'mitigation.amount': '' },
    }),
  ).toEqual([
    ['mitigation.rating', '1'],
    ['mitigation.reason', '"x"'],
    ['pending.equity.rating', '"?2027-01-31"'],
    ['pending.mitigation.amount', '"?"'],
    ['climate.fields', '"buildings energy"'],
    ['groups.tenants.effect', '"burden"'],
    ['alternatives.considered', '"y"'],
    ['options.a.what', '"Neubau"'],
    ['tensions.jobs.measure', '"z"'],
    ['measures.m1.what', '"Schulbus"'],
  ]);
});

test('sign-offs, accepted findings, what is to reconfirm and the date are no answers', () => {
  expect(
    paths({
      meta: { unit: 'Amt 60', date: '2026-11-16' },
      signOff: { climateTeam: { state: 'seen' } },
      wording: { 'signOff.climateTeam': 'a', 'signOff.socialDepartment': 'b', participation: 'c' },
      reconfirm: ['equity.reason'],
      accepted: { 'Q07 mitigation': 'd' },
    }),
  ).toEqual([
    ['meta.unit', '"Amt 60"'],
    ['wording.participation', '"c"'],
  ]);
});

test('the order of an entry’s keys and what it leaves empty do not matter, its values do', () => {
  const one = paths(heating({ before: 5, after: 3 }, { before: 'oil', after: 'none' }));
  expect(one.map(([path]) => path)).toEqual(['climate.activities.a1']);
  expect(paths(heating({ after: 3, before: 5 }, { after: 'none', before: 'oil' }))).toEqual(one);
  expect(paths(heating({ before: 5, after: 4 }, { before: 'oil', after: 'none' }))).not.toEqual(
    one,
  );
  expect(paths(heating({}, {}))).not.toEqual(one);
  expect(JSON.stringify(one)).not.toMatch(/null/);
});

test('a path longer than the stored shape takes is cut, and two long ones stay apart', () => {
  const long = (end: string) => paths({ pending: { [`${'x'.repeat(79)}${end}`]: '' } });
  const [one, other] = [...long('1'), ...long('2')].map(([path]) => path);
  expect([one, other].filter((path) => path === undefined || path.length > 80)).toEqual([]);
  expect(one).not.toBe(other);
  expect(one?.slice(0, 68)).toBe(`pending.${'x'.repeat(60)}`);
});
