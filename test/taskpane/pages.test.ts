import { emptyAssessment } from '../../src/assessment/assessment';
import { withAnswers } from '../../src/taskpane/edit/screening';
import { pageOf } from '../../src/taskpane/shared/answers/page-of';
import { questions } from '../../src/taskpane/shared/answers/screening-questions';
import { stepAfter, stepBefore, openSteps, startPage } from '../../src/taskpane/app/pages';

test.each([
  ['', 'overview'],
  ['#assess', 'overview'],
  ['#check', 'check'],
  ['#/check', 'check'],
  ['#review', 'review'],
  ['#something', 'overview'],
])('the address ending %p opens the page %s', (hash, page) => {
  expect(startPage(hash)).toBe(page);
});

const of = (half: 'climate' | 'equity') => questions.filter((question) => question.half === half);
const no = (...halves: ('climate' | 'equity')[]) =>
  withAnswers(withAnswers(emptyAssessment(), questions, 'yes'), halves.flatMap(of), 'no');

test('halves that the screening closed are passed over in both directions', () => {
  expect(stepAfter('screening', no('climate'))).toBe('equity');
  expect(stepBefore('equity', no('climate'))).toBe('screening');
  expect(stepAfter('climate', no('equity'))).toBe('balance');
  expect(stepBefore('statement', no('climate', 'equity'))).toBe('screening');
  expect(openSteps(no())).toHaveLength(6);
});

test('a closed half leads on all the same', () => {
  expect(stepAfter('climate', no('climate'))).toBe('equity');
  expect(stepBefore('climate', no('climate'))).toBe('screening');
});

test('the way ends at the statement and begins with the overview', () => {
  expect(stepAfter('statement', emptyAssessment())).toBeNull();
  expect(stepBefore('overview', emptyAssessment())).toBeNull();
});

test('every part of an assessment has its page', () => {
  const elsewhere = ['meta', 'wording', 'pending', 'reconfirm'];
  const lost = Object.keys(emptyAssessment()).filter(
    (part) => pageOf(part) === 'overview' && !elsewhere.includes(part),
  );
  expect(lost).toEqual([]);
});

test.each(['constructor', '__proto__', 'toString.x'])('a path named %s leads to a page', (path) => {
  expect(pageOf(path)).toBe('overview');
});
