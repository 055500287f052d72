import { assessmentSchema } from '../../../src/assessment/assessment';
import { sign } from '../../../src/assessment/sign-off';
import { answersFileName } from '../../../src/taskpane/screens/overview/files/files';
import { replacedAnswers } from '../../../src/taskpane/screens/overview/files/replaced';

const parse = (given: unknown) => assessmentSchema.parse(given);

test('names what would be another answer or gone, and nothing that is only added', () => {
  const now = parse({ mitigation: { rating: 1, reason: 'A' }, coBenefits: 'B' });
  const file = parse({ mitigation: { rating: 1, reason: 'C' }, followUp: 'D' });
  expect(replacedAnswers(now, file)).toEqual(['mitigation.reason', 'coBenefits']);
  expect(replacedAnswers(parse({}), file)).toEqual([]);
  expect(replacedAnswers(file, file)).toEqual([]);
});

test('a signature that would go is named too', () => {
  const now = sign(parse({}), 'climateTeam', {
    state: 'confirmed',
    by: 'Klimaschutz',
    date: '2026-11-23',
    comment: '',
  });
  expect(replacedAnswers(now, parse({}))).toEqual(['signOff.climateTeam']);
  expect(replacedAnswers(now, now)).toEqual([]);
});

test.each([
  ['21874-26', '21874-26.answers.json'],
  ['Drucksache 12/2026: Straße "A"', 'Drucksache-12-2026-Straße-A.answers.json'],
  ['', 'council-impact.answers.json'],
  ['../../x', 'x.answers.json'],
])('a file for %p is called %s', (proposal, name) => {
  expect(answersFileName(proposal)).toBe(name);
});
