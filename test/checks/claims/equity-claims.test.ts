import { equityClaims, saysChange } from '../../../src/checks/claims/equity-claims';
import { subjectOf } from '../support/subject-of';

const heard = (more: Parameters<typeof subjectOf>[0]) => equityClaims(subjectOf(more));
const rated = { 'equity.rating': 'negativ (−)' };

test('the fields on equity are heard, those on people who decide are not', () => {
  const { rating, sentences, place } = heard({
    fields: {
      ...rated,
      'equity.reason': 'Die Gebühr steigt. Der Weg wird länger.',
      'mitigation.reason': 'Weniger Gas.',
      'measures.m1.what': 'Tempo 50',
      'measures.m1.owner': 'Amt 66',
      'measures.m1.date': '2027',
      'measures.m1.cost': '4 €',
      'signOff.socialDepartment': 'noch offen',
      review: '2030',
    },
  });
  expect(rating).toBe(-1);
  expect(sentences).toEqual([
    'negativ (−)',
    'Die Gebühr steigt.',
    'Der Weg wird länger.',
    'Tempo 50',
  ]);
  expect(place?.path).toBe('equity.reason');
});

test('one looks at the reason first, then at the rating, then at what is said first', () => {
  const path = (fields: Record<string, string>) => heard({ fields }).place?.path;
  expect(path(rated)).toBe('equity.rating');
  expect(path({ 'equity.rating': '–', participation: 'im Mai' })).toBe('participation');
  expect(heard({ fields: { 'mitigation.rating': 'positiv (+)' } }).place).toBeNull();
});

test('of a section on both halves the sentences on people are heard, and rate equity', () => {
  const text = 'Der Kessel ist alt. Die Gebühr für Familien steigt. Der Strom wird sauberer.';
  const both = heard({ lines: ['# Auswirkungen auf Klima und Soziales', text] });
  expect([both.rating, both.form, both.place?.paragraph]).toEqual([-1, 'free', 2]);
  expect(both.sentences).toEqual(['Die Gebühr für Familien steigt.']);
  const own = heard({ lines: ['# Soziale Auswirkungen', `Positiv (+). ${text}`] });
  expect([own.rating, own.sentences.length]).toEqual([1, 4]);
});

test('the form is that of the statement; free text is none', () => {
  expect(heard({ fields: rated }).form).toBe('short');
  expect(heard({ fields: { ...rated, 'groups.no-car': 'Wege' } }).form).toBe('long');
  expect(heard({ lines: ['# Soziale Auswirkungen', 'Keine.'] }).form).toBe('free');
});

test('relief and cost a month are known from what is stored', () => {
  const social = { relief: 'Sozialpass', costPerMonth: 12 };
  const known = heard({ fields: rated, answers: { social } }).answers.social;
  expect([known.relief, known.costPerMonth]).toEqual(['Sozialpass', 12]);
  expect(heard({ fields: rated }).answers.social.relief).toBe('');
});

test('no more sentences are looked at than a person would read', () => {
  const lines = ['# Soziale Auswirkungen', 'Die Gebühr steigt. '.repeat(401)];
  expect(heard({ lines }).sentences).toHaveLength(400);
});

test.each([
  [2, true],
  [-1, true],
  ['mixed', true],
  [0, false],
  ['unknown', false],
  ['not-applicable', false],
  [null, false],
] as const)('the rating %s says that something changes for people: %s', (rating, changes) => {
  expect(saysChange(rating)).toBe(changes);
});
