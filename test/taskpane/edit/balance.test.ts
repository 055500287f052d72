import { assessmentSchema, emptyAssessment } from '../../../src/assessment/assessment';
import { mostOptions } from '../../../src/assessment/schema/balance';
import {
  canAddOption,
  withNewOption,
  withDoingNothing,
  withOption,
  withoutOption,
  askedTensions,
  tensionMeasure,
  withTension,
} from '../../../src/taskpane/edit/balance';
import { balancePartOf, shownParts } from '../../../src/taskpane/screens/balance/balance-parts';

test('a place is kept for doing nothing, so that the bound always holds', () => {
  let full = emptyAssessment();
  while (canAddOption(full)) full = withNewOption(full);
  const all = withDoingNothing(full, { reason: 'Der Kessel fällt aus.' });
  expect(all.alternatives.options).toHaveLength(mostOptions);
  expect(all.alternatives.options[0]).toMatchObject({ id: 'nothing' });
  expect(assessmentSchema.parse(all)).toEqual(all);
});

test('an option keeps its id while others go', () => {
  const two = withNewOption(withNewOption(emptyAssessment()));
  const named = withoutOption(withOption(two, 'o2', { what: 'Holzbau' }), 'o1');
  expect(named.alternatives.options).toMatchObject([{ id: 'o2', what: 'Holzbau' }]);
});

test('tensions stand in their own order, and an emptied one is no longer listed', () => {
  const first = withTension(emptyAssessment(), 'grants-uptake', 'Höherer Satz');
  const both = withTension(first, 'retrofit-tenants', 'Umlage begrenzt');
  expect(both.tensions.map(({ id }) => id)).toEqual(['retrofit-tenants', 'grants-uptake']);
  expect(askedTensions(both)).toEqual(['retrofit-tenants', 'grants-uptake']);
  expect(tensionMeasure(both, 'grants-uptake')).toBe('Höherer Satz');
  expect(withTension(both, 'retrofit-tenants', '').tensions).toHaveLength(1);
});

test.each([
  ['options.o1.reason', 'alternatives'],
  ['alternatives.considered', 'alternatives'],
  ['alternatives.reason', 'friendlier'],
  ['tensions.grants-uptake', 'together'],
  ['measures.m1.date', 'measures'],
  ['indicator.what', 'follow-up'],
  ['mitigation.rating', null],
])('%s is given in the part %s', (path, part) => {
  expect(balancePartOf(path)).toBe(part);
});

test('a part in which something was said is shown, even where it is not asked', () => {
  const empty = emptyAssessment();
  expect(shownParts(empty, 'short')).toEqual([]);
  const said = { ...empty, review: { date: '', trigger: 'neue Gebühr' }, coBenefits: 'Wärme' };
  expect(shownParts(said, 'short')).toEqual(['together', 'follow-up']);
});
