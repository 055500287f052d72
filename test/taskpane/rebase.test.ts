import { emptyAssessment } from '../../src/assessment/assessment';
import { rebase } from '../../src/taskpane/app/rebase';

test('what was typed while something was written stays, everything else is taken from the document', () => {
  const base = { a: 'alt', b: { c: 'alt', d: 'alt' } };
  const mine = { a: 'alt', b: { c: 'getippt', d: 'alt' } };
  const theirs = { a: 'neu', b: { c: 'neu', d: 'neu' } };
  expect(rebase(base, mine, theirs)).toEqual({ a: 'neu', b: { c: 'getippt', d: 'neu' } });
});

test('a list that was changed here stays as it is here', () => {
  const measure = { id: 'm1', what: 'x', owner: '', date: '' };
  const base = emptyAssessment();
  const mine = { ...base, measures: [measure] };
  const theirs = { ...base, followUp: 'neu' };
  expect(rebase(base, mine, theirs)).toEqual({ ...base, measures: [measure], followUp: 'neu' });
});

test('clearing a text counts as typing', () => {
  expect(rebase({ a: 'x' }, { a: '' }, { a: 'y' })).toEqual({ a: '' });
});

test('an entry taken away is gone, and not a key without a value', () => {
  const base = { pending: { 'mitigation.amount': '', review: '' } };
  const mine = { pending: { review: '' } };
  const theirs = { pending: { ...base.pending, followUp: '' } };
  expect(rebase(base, mine, theirs)).toStrictEqual({ pending: { review: '', followUp: '' } });
});
