import { deleteControl } from '../../../src/workbench/editor/delete-control';
import { deleteParagraph, joinParagraph } from '../../../src/workbench/editor/remove-paragraph';
import { followingStyles } from '../../../src/workbench/editor/properties';
import { splitParagraph } from '../../../src/workbench/editor/split-paragraph';
import { mainTexts } from '../../../src/workbench/editor/type-paragraph';
import { bodyOf, field, p, r, sdt, story } from './story';

const cell = (...content: string[]): string => `<w:tc>${content.join('')}</w:tc>`;
const table = (...cells: string[]): string => `<w:tbl><w:tr>${cells.join('')}</w:tr></w:tbl>`;

test('Enter cuts a run in two and both halves keep their formatting', () => {
  const main = story(p('<w:pPr><w:jc w:val="both"/></w:pPr>', r('eins zwei', '<w:b/>')));
  expect(splitParagraph(main, 0, 5)).toBe('typed');
  expect(bodyOf(main)).toBe(
    p('<w:pPr><w:jc w:val="both"/></w:pPr>', r('eins ', '<w:b/>')) +
      p('<w:pPr><w:jc w:val="both"/></w:pPr>', r('zwei', '<w:b/>')),
  );
});

test('Enter at the beginning and at the end makes an empty paragraph', () => {
  const main = story(p(r('a')));
  splitParagraph(main, 0, 0);
  splitParagraph(main, 1, 1);
  expect(mainTexts(main)).toEqual(['', 'a', '']);
});

test('a section break stays with the second half', () => {
  const main = story(p('<w:pPr><w:sectPr/></w:pPr>', r('ab')));
  splitParagraph(main, 0, 1);
  expect(bodyOf(main)).toBe(p('<w:pPr/>', r('a')) + p('<w:pPr><w:sectPr/></w:pPr>', r('b')));
});

test('Enter behind a heading gives the style that follows it', () => {
  const styles = story('<w:style w:styleId="H2"><w:next w:val="Text"/></w:style>');
  const body = styles.documentElement?.firstChild;
  const main = story(
    p('<w:pPr><w:pStyle w:val="H2"/><w:outlineLvl w:val="1"/></w:pPr>', r('Ziel')),
  );
  const next = followingStyles(body as NonNullable<typeof styles.documentElement>);
  splitParagraph(main, 0, 4, next);
  expect(bodyOf(main)).toContain('<w:p><w:pPr><w:pStyle w:val="Text"/></w:pPr></w:p>');
});

test('Enter inside a control or a field of the paragraph is refused', () => {
  for (const content of [sdt('a', r('eins')), field('REF x', r('eins'))]) {
    const main = story(p(r('0'), content, r('2')));
    const before = bodyOf(main);
    expect(splitParagraph(main, 0, 3)).toBe('refused');
    expect(bodyOf(main)).toBe(before);
  }
});

test('Enter before a control moves the whole control', () => {
  const main = story(p(r('0'), sdt('a', r('1')), r('2')));
  expect(splitParagraph(main, 0, 1)).toBe('typed');
  expect(mainTexts(main)).toEqual(['0', '12']);
});

test('Enter inside an insertion keeps both halves marked', () => {
  const main = story(p(`<w:ins w:id="1" w:author="x">${r('ab')}</w:ins>`));
  splitParagraph(main, 0, 1);
  expect(bodyOf(main).match(/<w:ins /g)).toHaveLength(2);
});

test('a paragraph is deleted, but a cell keeps its last one', () => {
  const main = story(p(r('a')) + table(cell(p(r('b')), p(r('c'))), cell(p(r('d')))) + p(r('e')));
  deleteParagraph(main, 3);
  deleteParagraph(main, 2);
  deleteParagraph(main, 0);
  expect(mainTexts(main)).toEqual(['b', '', 'e']);
});

test('Backspace at the beginning joins two neighbours, and no others', () => {
  const main = story(p(r('a')) + p(r('b', '<w:b/>')) + table(cell(p(r('c')))) + p(r('d')));
  expect(joinParagraph(main, 1)).toBe('typed');
  expect(joinParagraph(main, 1)).toBe('refused');
  expect(joinParagraph(main, 2)).toBe('refused');
  expect(mainTexts(main)).toEqual(['ab', 'c', 'd']);
});

test('deleting a control takes its content and leaves the document whole', () => {
  const main = story(
    sdt('outer', p(r('a'), sdt('inner', r('b')))) + table(cell(sdt('cell', p(r('c'))))),
  );
  expect(deleteControl(main, 'inner')).toBe(true);
  expect(mainTexts(main)).toEqual(['a', 'c']);
  expect(deleteControl(main, 'cell')).toBe(true);
  expect(bodyOf(main)).toContain(cell('<w:p/>'));
  expect(deleteControl(main, 'outer')).toBe(true);
  expect(deleteControl(main, 'outer')).toBe(false);
  expect(mainTexts(main)).toEqual(['', '']);
});
