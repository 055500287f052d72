import { isDarkColour } from '../../src/word/host/start';

test.each([
  ['#212121', true],
  ['1F1F1F', true],
  ['#FFFFFF', false],
  ['#e6e6e6', false],
  ['', null],
  ['rgb(0,0,0)', null],
])('whether Office is dark is told from its background %p', (colour, dark) => {
  expect(isDarkColour(colour)).toBe(dark);
});
