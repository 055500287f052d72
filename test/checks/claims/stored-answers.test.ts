import { emptyGroup, emptyMeasure } from '../../../src/assessment/empty';
import { emptyAssessment } from '../../../src/assessment/assessment';
import {
  fieldHolding,
  saysUnder,
  wholeList,
  withWholeLists,
} from '../../../src/checks/claims/stored-answers';
import { answersOf } from '../../statement/support/answers';

const empty = emptyAssessment();
const stored = answersOf({
  groups: [{ group: 'no-car', effect: 'benefit', how: 'Wege' }],
  measures: [{ id: 'm1', what: 'Tempo 50' }],
  tensions: [{ id: 'retrofit-tenants', measure: 'Die Mieten bleiben.' }],
  social: { relief: 'Sozialpass' },
  climate: { duration: 'long' },
  alternatives: { options: [{ id: 'o1', what: 'Bus' }] },
});
const lists = ['groups', 'measures', 'tensions', 'social', 'climate', 'options'];
const fields = Object.fromEntries(lists.map((list) => [list, `Alles: ${list}`]));

test('a list in one field says what is stored, as long as nobody edited the field', () => {
  const { groups, measures, tensions, social, climate, alternatives } = stored;
  expect(withWholeLists(empty, fields, stored, fields)).toEqual({
    ...empty,
    groups,
    measures,
    tensions,
    social,
    climate,
    alternatives: {
      ...empty.alternatives,
      options: alternatives.options,
      considered: 'Alles: options',
    },
  });
});

test.each<[string, typeof stored, Record<string, string> | null]>([
  ['was edited', stored, { groups: '', measures: '', tensions: '', social: '' }],
  ['may have been edited', stored, null],
  ['is all that is known', empty, fields],
])('where the field %s, its text stands for one entry', (_, current, written) => {
  const read = withWholeLists(empty, fields, current, written);
  expect(read).toEqual({
    ...empty,
    groups: [{ ...emptyGroup(wholeList), how: 'Alles: groups' }],
    measures: [{ ...emptyMeasure(wholeList), what: 'Alles: measures' }],
    tensions: [{ id: wholeList, measure: 'Alles: tensions' }],
    alternatives: { ...empty.alternatives, considered: 'Alles: options' },
  });
});

test('without such a field, and with an empty one, the answers are those that were read', () => {
  expect(withWholeLists(stored, {}, empty, {})).toEqual(stored);
  const none = Object.fromEntries(lists.map((list) => [list, '']));
  expect(withWholeLists(stored, none, empty, none)).toEqual(stored);
});

test('alternatives that are said in words of their own stay', () => {
  const alternatives = { ...empty.alternatives, considered: 'Ein Bus.' };
  const read = withWholeLists({ ...empty, alternatives }, fields, empty, null);
  expect(read.alternatives.considered).toBe('Ein Bus.');
});

test('an answer stands in its own field, or in that of its list', () => {
  const byPath = new Map([
    ['groups', 1],
    ['groups.no-car', 2],
    ['climate', 3],
  ]);
  const paths = ['groups.no-car', 'groups.elderly', 'climate.basis', 'measures.m1.what', 'review'];
  expect(paths.map((path) => fieldHolding(path, byPath))).toEqual([2, 1, 3, null, null]);
});

test.each([
  ['Wirkungsdauer: zehn Jahre', true],
  ['Basis: x; Wirkungsdauer: zehn Jahre', true],
  ['Wirkungsdauer: −3 Jahre', true],
  ['Wirkungsdauer: -3 Jahre', true],
  ['Wirkungsdauer: –', false],
  ['Wirkungsdauer: –; Basis: x', false],
  ['Wirkungsdauer: - (offen)', false],
  ['Wirkungsdauer: ', false],
  ['Basis: x', false],
  ['', false],
])('"%s" says how long it lasts: %s', (text, says) => {
  expect(saysUnder('Wirkungsdauer', text)).toBe(says);
});
