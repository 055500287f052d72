import { assessmentSchema } from '../../src/assessment/assessment';
import { isPending, withPending } from '../../src/assessment/pending';
import { school } from '../statement/support/answers';

test('an answer is not yet known until a date, or without one, and then it is', () => {
  const dated = withPending(school, 'mitigation.amount', '2027-03-31');
  expect(dated.pending).toEqual({ 'mitigation.amount': '2027-03-31' });
  expect(isPending(dated, 'mitigation.amount')).toBe(true);
  expect(isPending(dated, 'mitigation')).toBe(false);
  const both = withPending(dated, 'climate.lifetime', '');
  expect(isPending(both, 'climate.lifetime')).toBe(true);
  expect(withPending(both, 'mitigation.amount', null).pending).toEqual({ 'climate.lifetime': '' });
  expect(assessmentSchema.parse(both)).toEqual(both);
  expect(school.pending).toEqual({});
});

test('names that every object has are not pending', () => {
  expect(isPending(school, 'constructor')).toBe(false);
  expect(isPending(withPending(school, 'constructor', ''), 'constructor')).toBe(true);
});
