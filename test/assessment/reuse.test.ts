import { unconfirmedAt } from '../../src/taskpane/edit/reconfirm';
import fc from 'fast-check';
import { assessmentSchema, emptyAssessment } from '../../src/assessment/assessment';
import { withPending } from '../../src/assessment/pending';
import { confirmed, startedFrom, toReconfirm } from '../../src/assessment/reuse';
import { sign } from '../../src/assessment/sign-off';
import { answersOf, school } from '../statement/support/answers';
import { assessments } from '../statement/support/arbitraries';

const said = { state: 'confirmed', by: 'Umweltamt', date: '2026-11-23', comment: '' } as const;
const started = startedFrom(sign(school, 'climateTeam', said));

test('answers are taken over and listed for confirmation, entries of lists as a whole', () => {
  expect(started.mitigation).toEqual({ ...school.mitigation, amount: '' });
  expect(started.groups).toEqual(school.groups);
  expect(started.reconfirm).toEqual(
    expect.arrayContaining(['mitigation.rating', 'screening.climate.energy', 'measures.m1']),
  );
  expect(started.reconfirm.filter((path) => path.startsWith('groups.'))).toEqual([
    'groups.low-income',
    'groups.disabilities',
    'groups.children-youth',
  ]);
});

test('what cannot hold for another proposal is not taken over', () => {
  const earlier = withPending(
    {
      ...sign(school, 'climateTeam', said),
      meta: { unit: 'Schulamt', author: '', date: '2026-11-01' },
      accepted: { 'Q22 participation': 'Personalrat war beteiligt' },
      review: { date: '2029-01-01', trigger: 'Ende der Förderung' },
      indicator: { ...school.indicator, what: 'kWh', date: '2028-01-01' },
    },
    'climate.lifetime',
    '2027-01-31',
  );
  const { signOff, wording, pending, accepted, meta, measures, review, indicator } =
    startedFrom(earlier);
  expect({ signOff, wording, pending, accepted }).toEqual({
    signOff: emptyAssessment().signOff,
    wording: {},
    pending: {},
    accepted: {},
  });
  expect(meta).toEqual({ unit: 'Schulamt', author: '', date: '' });
  expect(measures.map(({ date }) => date)).toEqual(['']);
  expect(review).toEqual({ date: '', trigger: 'Ende der Förderung' });
  expect(indicator).toMatchObject({ what: 'kWh', date: '' });
});

test('a person confirms one answer, or everything below a path', () => {
  const one = confirmed(started, 'mitigation.rating');
  expect(unconfirmedAt(one, 'mitigation.rating')).toEqual([]);
  expect(unconfirmedAt(one, 'mitigation.reason')).toEqual(['mitigation.reason']);
  const many = confirmed(started, 'screening');
  expect(many.reconfirm.some((path) => path.startsWith('screening'))).toBe(false);
  expect(many.reconfirm).toContain('mitigation.rating');
  expect(unconfirmedAt(started, 'measures.m1.owner')).toEqual(['measures.m1']);
  expect(unconfirmedAt(started, 'measures.m10.owner')).toEqual([]);
});

test('an answer emptied since needs no confirmation', () => {
  const without = { ...started, measures: [] };
  expect(without.reconfirm).toContain('measures.m1');
  expect(toReconfirm(without)).not.toContain('measures.m1');
});

test('more answers than the stored shape takes are confirmed by parts', () => {
  const reasons = Object.fromEntries(
    Array.from({ length: 500 }, (_, index) => [`climate.${String(index)}`, 'x']),
  );
  const many = answersOf({ screening: { reasons }, followUp: 'Bericht' });
  expect(startedFrom(many).reconfirm).toEqual(['screening', 'followUp']);
});

test('starting twice is starting once, fits the shape, and can be confirmed to the end', () => {
  fc.assert(
    fc.property(assessments, (earlier) => {
      const once = startedFrom(earlier);
      expect(startedFrom(once)).toEqual(once);
      expect(assessmentSchema.parse(once)).toEqual(once);
      expect(toReconfirm(once)).toEqual(once.reconfirm);
      const done = once.reconfirm.reduce(confirmed, once);
      expect(toReconfirm(done)).toEqual([]);
      expect({ ...done, reconfirm: once.reconfirm }).toEqual(once);
    }),
  );
});
