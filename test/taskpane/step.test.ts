import { startPage } from '../../src/taskpane/app/steps';

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
