import { messagesFor } from '../../src/i18n/messages';
import { answerName } from '../../src/assessment/catalogue/answer-name';
import { climateQuestions, equityQuestions } from '../../src/assessment/catalogue';
import { codes } from '../../src/assessment/catalogue/codes';
import { questionFor, questionOf, questions } from '../../src/assessment/catalogue/questions';
import { screeningCode } from '../../src/assessment/catalogue/screening-questions';

test('every code of the field set has one question, in the order of the list', () => {
  expect(questions.map(({ code }) => code)).toEqual([...codes]);
  expect(new Set(codes).size).toBe(codes.length);
});

test('the screening questions keep their numbers', () => {
  expect(climateQuestions.map((id) => screeningCode('climate', id))).toEqual(
    Array.from({ length: 10 }, (_, index) => `S${index + 1}`),
  );
  expect(equityQuestions.map((id) => screeningCode('equity', id))).toEqual(
    Array.from({ length: 8 }, (_, index) => `E${index + 1}`),
  );
  expect(questionOf('E6').paths).toContain('screening.equity.displacement');
});

test('somebody knows the answer to every question', () => {
  expect(questions.filter(({ knows }) => knows.length === 0)).toEqual([]);
});

test('a narrower rule is about an answer of its own question', () => {
  const stray = questions.flatMap(({ paths, narrower = {} }) =>
    Object.keys(narrower).filter((path) => !paths.includes(path)),
  );
  expect(stray).toEqual([]);
});

test.each([
  ['mitigation.rating', 'C2'],
  ['adaptation.reason', 'C6'],
  ['groups.low-income', 'Q1'],
  ['groups.low-income.how', 'Q1'],
  ['measures', 'M1'],
  ['measures.m1.owner', 'M1'],
  ['measures.m1.kind', 'M2'],
  ['alternatives.options.nothing.reason', 'A1'],
  ['signOff.climateTeam.comment', 'R1'],
  ['screening.programme', 'S1'],
  ['notRelevant.reason', 'S0'],
  ['options.nothing.cost', 'A1'],
  ['climate.basis', 'C3'],
  ['participation', 'Q5'],
])('the answer %s belongs to question %s', (path, code) => {
  expect(questionFor(path)?.code).toBe(code);
});

test('a path that is no answer belongs to no question', () => {
  expect(questionFor('mitigation')).toBeNull();
  expect(questionFor('pending')).toBeNull();
  expect(questionFor('')).toBeNull();
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
