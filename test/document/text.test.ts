import { normaliseText } from '../../src/document/text';

test.each([
  ['white space of every kind', ' a\t\n\u00A0 b\u000B', 'a b'],
  ['marks that nobody sees', 'Kli\u00ADma\u200B\u0007\u0005', 'Klima'],
  ['what XML cannot hold', 'a\u0000\u001F\uFFFE\uD800b', 'ab'],
  ['characters put together from two', 'Ma\u00DFnahme fu\u0308r', 'Maßnahme für'],
  ['characters beyond the first plane', '😀', '😀'],
])('texts are compared without %s', (_, text, expected) => {
  expect(normaliseText(text)).toBe(expected);
});
