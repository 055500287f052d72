import { assessmentSchema, emptyAssessment } from '../../../src/assessment/assessment';
import { withActivity, withNewActivity, withoutActivity } from '../../../src/taskpane/edit/climate';
import { withGroup, withoutGroup } from '../../../src/taskpane/edit/equity';
import { withMeasure, withNewMeasure, withoutMeasure } from '../../../src/taskpane/edit/balance';
import { withPart } from '../../../src/taskpane/edit/change';
import { withAnswers } from '../../../src/taskpane/edit/screening';
import {
  contradicted,
  evidenceFor,
  questions,
  suggestedQuestions,
  unanswered,
} from '../../../src/taskpane/shared/answers/screening-questions';
import type { Evidence } from '../../../src/proposal/proposal';

const evidence = (question: string, weight: number, sentence = 'Ein Satz.'): Evidence => ({
  half: 'climate',
  question,
  word: 'Satz',
  sentence,
  paragraph: 1,
  weight,
});

test('there are ten questions on the climate and eight on equity', () => {
  expect(questions.filter(({ half }) => half === 'climate')).toHaveLength(10);
  expect(questions.filter(({ half }) => half === 'equity')).toHaveLength(8);
});

test('a question of one half does not touch the other', () => {
  const answered = withAnswers(emptyAssessment(), [{ half: 'climate', id: 'energy' }], 'yes');
  expect(answered.screening.climate.energy).toBe('yes');
  expect(unanswered(answered)).toHaveLength(17);
  expect(answered.screening.equity).toEqual(emptyAssessment().screening.equity);
});

test('suggestions come from stronger evidence for open questions and answer nothing themselves', () => {
  const found = [evidence('energy', 1), evidence('energy', 3), evidence('land', 1)];
  const empty = emptyAssessment();
  expect(suggestedQuestions(found, empty)).toEqual([{ half: 'climate', id: 'energy' }]);
  expect(unanswered(empty)).toHaveLength(18);
  const answered = withAnswers(empty, [{ half: 'climate', id: 'energy' }], 'no');
  expect(suggestedQuestions(found, answered)).toEqual([]);
});

test('the strongest sentence is the one that is quoted', () => {
  const found = [evidence('energy', 1, 'schwach'), evidence('energy', 6, 'stark')];
  expect(evidenceFor(found, { half: 'climate', id: 'energy' })?.sentence).toBe('stark');
  expect(evidenceFor(found, { half: 'equity', id: 'cost' })).toBeNull();
});

test('a "no" against strong evidence is contradicted, a "yes" and weak evidence are not', () => {
  const energy = { half: 'climate', id: 'energy' } as const;
  const land = { half: 'climate', id: 'land' } as const;
  const found = [evidence('energy', 3), evidence('land', 2)];
  const no = withAnswers(emptyAssessment(), [energy, land], 'no');
  expect(contradicted(found, no, energy)).toBe(true);
  expect(contradicted(found, no, land)).toBe(false);
  expect(contradicted(found, withAnswers(no, [energy], 'yes'), energy)).toBe(false);
});

test('a measure gets the first free id and keeps it when another goes', () => {
  const two = withNewMeasure(withNewMeasure(emptyAssessment()));
  expect(two.measures.map(({ id }) => id)).toEqual(['m1', 'm2']);
  const named = withMeasure(two, 'm2', { what: 'Bäume' });
  const second = withoutMeasure(named, 'm1');
  expect(second.measures).toMatchObject([{ id: 'm2', what: 'Bäume', owner: '', date: '' }]);
  expect(withNewMeasure(second).measures.map(({ id }) => id)).toEqual(['m2', 'm1']);
});

test('an activity keeps its id and its kind while its inputs change', () => {
  const two = withNewActivity(withNewActivity(emptyAssessment(), 'pv'), 'heating');
  const changed = withActivity(two, 'a2', { inputs: { before: 120_000 } });
  expect(withoutActivity(changed, 'a1').climate.activities).toEqual([
    { id: 'a2', kind: 'heating', inputs: { before: 120_000 }, choices: {}, note: '' },
  ]);
});

test('a group is added once and can be taken out again', () => {
  const added = withGroup(withGroup(emptyAssessment(), 'tenants', {}), 'tenants', { how: 'Miete' });
  expect(added.groups).toMatchObject([{ group: 'tenants', effect: null, how: 'Miete' }]);
  expect(withoutGroup(added, 'tenants').groups).toEqual([]);
});

test('clearing a rating makes it blank, not zero', () => {
  const rated = withPart(emptyAssessment(), 'mitigation', { rating: 0 });
  expect(rated.mitigation.rating).toBe(0);
  expect(withPart(rated, 'mitigation', { rating: null }).mitigation.rating).toBeNull();
});

test('every edit leaves a valid assessment', () => {
  const edited = withPart(
    withGroup(withNewMeasure(emptyAssessment()), 'low-income', { effect: 'burden' }),
    'equity',
    { rating: -1, reason: 'Gebühr steigt.' },
  );
  expect(assessmentSchema.parse(edited)).toEqual(edited);
});
