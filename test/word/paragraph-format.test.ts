import { fontSetting, type FontFormat } from '../../src/word/write/font';
import {
  formatDifferences,
  mostCommonFormat,
  type ParagraphFormat,
} from '../../src/word/write/paragraph-format';

const plain: ParagraphFormat = {
  alignment: 'Left',
  leftIndent: 0,
  rightIndent: 0,
  firstLineIndent: 0,
  spaceBefore: 0,
  spaceAfter: 6,
  lineSpacing: 12,
};
const look = { style: { name: 'normal', builtIn: true }, bold: false, size: null };
const font: FontFormat = {
  name: 'Arial',
  bold: false,
  italic: false,
  size: 11,
  color: '#000000',
  underline: 'None',
};

test('the usual formatting is the one that most paragraphs have', () => {
  const centred: ParagraphFormat = { ...plain, alignment: 'Centered' };
  expect(mostCommonFormat([centred, plain, plain])).toEqual(plain);
  expect(mostCommonFormat([])).toBeNull();
});

test('only what differs from the usual is set', () => {
  expect(formatDifferences(plain, plain)).toEqual({});
  expect(formatDifferences({ ...plain, alignment: 'Centered', leftIndent: 36 }, plain)).toEqual({
    alignment: 'Left',
    leftIndent: 0,
  });
  expect(formatDifferences(plain, { ...plain, alignment: 'Mixed' })).toEqual({});
  expect(formatDifferences(plain, null)).toEqual({});
});

test('text beside a bold red heading is set back to what the body text is like', () => {
  const heading: FontFormat = {
    name: 'Times',
    bold: true,
    italic: true,
    size: 14,
    color: '#FF0000',
    underline: 'Single',
  };
  expect(fontSetting(look, heading, font)).toEqual(font);
  expect(fontSetting(look, font, font)).toEqual({});
});

test('a faked heading is bold and large whatever its neighbours are', () => {
  expect(fontSetting({ ...look, bold: true, size: 12 }, font, font)).toEqual({
    bold: true,
    size: 12,
  });
});

test('formatting that differs within the example is no example', () => {
  const mixed: FontFormat = {
    name: '',
    bold: null,
    italic: null,
    size: null,
    color: '',
    underline: 'Mixed',
  };
  expect(fontSetting(look, { ...font, bold: true }, mixed)).toEqual({});
});
