import { startPage, stepAfter, stepBefore } from '../../src/taskpane/step';

test.each([
  ['', 'overview'],
  ['#assess', 'overview'],
  ['#check', 'check'],
  ['#/check', 'check'],
  ['#something', 'overview'],
])('the address ending %p opens the page %s', (hash, page) => {
  expect(startPage(hash)).toBe(page);
});

test('steps follow each other and end', () => {
  expect(stepAfter('overview')).toBe('screening');
  expect(stepAfter('statement')).toBeNull();
  expect(stepBefore('overview')).toBeNull();
});
