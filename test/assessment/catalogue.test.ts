import {
  answerKeys,
  answers,
  codes,
  halfOfPath,
  pageOf,
  questions,
  readAnswerPath,
  readFieldPath,
  screeningCode,
} from '../../src/assessment/fields/fields';
import { pathOf } from '../../src/assessment/fields/path';
import { answerName } from '../../src/assessment/fields/answer-name';
import { climateQuestions, equityQuestions } from '../../src/assessment/catalogue';
import { messagesFor } from '../../src/i18n/messages';

test('the screening questions keep their numbers', () => {
  expect(climateQuestions.map((id) => screeningCode('climate', id))).toEqual(
    Array.from({ length: 10 }, (_, index) => `S${index + 1}`),
  );
  expect(equityQuestions.map((id) => screeningCode('equity', id))).toEqual(
    Array.from({ length: 8 }, (_, index) => `E${index + 1}`),
  );
});

test('somebody knows the answer to every question', () => {
  expect(codes.filter((code) => questions[code].knows.length === 0)).toEqual([]);
});

test('every question but one that the profile answers has an answer of its own', () => {
  const answered = new Set(answerKeys.map((key) => answers[key].question));
  expect(codes.filter((code) => !answered.has(code))).toEqual(['R3']);
});

test('every path of an answer is read back', () => {
  for (const key of answerKeys) {
    const id = key.includes('<id>') ? { id: 'm-1' } : {};
    expect(readAnswerPath(pathOf(key, 'm-1'))).toEqual({ key, ...id });
  }
});

test.each([
  ['mitigation.rating', 'C2'],
  ['adaptation.reason', 'C6'],
  ['groups.low-income.how', 'Q1'],
  ['measures.m1.owner', 'M1'],
  ['measures.m1.kind', 'M2'],
  ['alternatives.options.nothing.reason', 'A1'],
  ['signOff.climateTeam.comment', 'R1'],
  ['screening.programme', 'S1'],
  ['notRelevant.reason', 'S0'],
])('the answer %s belongs to question %s', (path, code) => {
  const answer = readAnswerPath(path);
  expect(answer && answers[answer.key].question).toBe(code);
});

test.each([
  'mitigation',
  'pending',
  '',
  'measures',
  'measures.m1',
  'measures.<id>.owner',
  'constructor',
  '__proto__',
  'measures.A B.owner',
  'mitigation.rating.more',
])('a path named "%s" is no answer', (path) => {
  expect(readAnswerPath(path)).toBeNull();
});

test.each([
  'mitigation',
  '',
  'groups.A',
  'groups.<id>',
  'signOff',
  'options.a',
  'toString',
  'climate.method',
])('a path named "%s" is no field', (path) => {
  expect(readFieldPath(path)).toBeNull();
});

test.each([
  ['groups', { key: 'groups' }],
  ['groups.tenants', { key: 'groups.<id>', id: 'tenants' }],
  ['options.nothing.cost', { key: 'options.<id>.cost', id: 'nothing' }],
  ['climate.basis', { key: 'climate.basis' }],
  ['participation', { key: 'participation' }],
])('the field %s is taken apart', (path, field) => {
  expect(readFieldPath(path)).toEqual(field);
});

test.each([
  ['mitigation.rating', 'climate', 'climate'],
  ['groups.low-income', 'equity', 'equity'],
  ['participation.who', 'equity', 'equity'],
  ['measures.m1', 'both', 'balance'],
  ['options.nothing.cost', 'both', 'balance'],
  ['alternatives.friendlier', 'both', 'balance'],
  ['screening.equity.cost', 'equity', 'screening'],
  ['screening.reasons.climate.energy', 'both', 'screening'],
  ['notRelevant.reason', 'both', 'screening'],
  ['signOff.climateTeam.state', 'both', 'review'],
  ['meta.unit', 'both', 'overview'],
  ['constructor', 'both', null],
])('%s belongs to the half %s and the page %s', (path, half, page) => {
  expect([halfOfPath(path), pageOf(path)]).toEqual([half, page]);
});

test.each([
  ['measures.m1.owner', 'Zuständig für die Maßnahme'],
  ['options.nothing.cost', 'Kosten der Möglichkeit'],
  ['alternatives.options.a.cost', 'Kosten der Möglichkeit'],
  ['groups.tenants.how', 'Wodurch'],
  ['climate.duration', 'Wirkungsdauer'],
  ['toString', null],
  ['measures', null],
])('the answer %s is called %s', (path, name) => {
  expect(answerName(path, messagesFor('de'))).toBe(name);
});
