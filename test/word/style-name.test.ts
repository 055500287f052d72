import { needsLocalName, styleFromWord, styleSetting } from '../../src/word/read/style-name';

const none = new Map<string, string>();

test('a built-in style is set by the word that Word has for it, in any language', () => {
  expect(styleSetting({ name: 'heading 2', builtIn: true }, none)).toEqual({ builtIn: 'Heading2' });
  expect(styleSetting({ name: 'Normal', builtIn: true }, none)).toEqual({ builtIn: 'Normal' });
});

test('a custom style is set by its name, even when it is called like a built-in one', () => {
  expect(styleSetting({ name: 'Fließtext', builtIn: false }, none)).toEqual({ local: 'Fließtext' });
  expect(styleSetting({ name: 'title', builtIn: false }, none)).toEqual({ local: 'title' });
});

test('a built-in style without a word of its own is set by the name seen in the document', () => {
  const style = { name: 'body text', builtIn: true };
  expect(needsLocalName(style)).toBe(true);
  const seen = new Map([['body text', 'Textkörper']]);
  expect(styleSetting(style, seen)).toEqual({ local: 'Textkörper' });
  expect(styleSetting(style, none)).toEqual({ builtIn: 'Normal' });
});

test('a style that Word tells becomes the name that the file has', () => {
  expect(styleFromWord('Heading2', 'Überschrift 2')).toEqual({ name: 'heading 2', builtIn: true });
  expect(styleFromWord('ListBullet', 'Aufzählung')).toEqual({ name: 'list bullet', builtIn: true });
  expect(styleFromWord('Other', 'Fließtext')).toEqual({ name: 'Fließtext', builtIn: false });
});
