import { assessmentSchema } from '../../../src/assessment/assessment';
import { startedFrom, toReconfirm } from '../../../src/assessment/reuse';
import {
  unconfirmedAt,
  withChangesConfirmed,
  withConfirmed,
} from '../../../src/taskpane/edit/reconfirm';

const started = startedFrom(
  assessmentSchema.parse({
    mitigation: { rating: 1, reason: 'Weniger Gas.' },
    groups: [{ group: 'tenants', effect: 'burden', strength: null, how: 'Miete' }],
    screening: { climate: { energy: 'yes' } },
  }),
);

test('a mark is found at, above and below a path', () => {
  expect(unconfirmedAt(started, 'groups.tenants.how')).toEqual(['groups.tenants']);
  expect(unconfirmedAt(started, 'mitigation.reason')).toEqual(['mitigation.reason']);
  expect(unconfirmedAt(started, 'mitigation')).toEqual(['mitigation.rating', 'mitigation.reason']);
  expect(unconfirmedAt(started, 'adaptation')).toEqual([]);
});

test('what is confirmed is no longer asked for, the rest is', () => {
  const after = withConfirmed(started, unconfirmedAt(started, 'groups.tenants.how'));
  expect(toReconfirm(after)).not.toContain('groups.tenants');
  expect(toReconfirm(after)).toContain('mitigation.reason');
});

test('an answer given anew needs no confirmation, the others do', () => {
  const changed = { ...started, mitigation: { ...started.mitigation, reason: 'Kein Gas mehr.' } };
  const after = withChangesConfirmed(started, changed);
  expect(toReconfirm(after)).toEqual(
    toReconfirm(started).filter((path) => path !== 'mitigation.reason'),
  );
  expect(withChangesConfirmed(started, started)).toBe(started);
});

test('taking answers over from a file keeps all of its marks', () => {
  const before = assessmentSchema.parse({});
  expect(withChangesConfirmed(before, started)).toBe(started);
});
