import { typedText } from '../../../src/workbench/editor/typed-text';

test('what no .docx can hold is left out and every line end is one', () => {
  expect(typedText('a\u0000b\uD800c\uFFFEd')).toBe('abcd');
  expect(typedText('a\r\nb\rc\u2028d\u000Be')).toBe('a\nb\nc\nd\ne');
  expect(typedText('ä\t😀\uFFFD')).toBe('ä\t😀\uFFFD');
});
