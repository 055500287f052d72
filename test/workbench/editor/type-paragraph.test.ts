import fc from 'fast-check';
import { storyControls } from '../../../src/wordprocessingml/story';
import { mainTexts, typeParagraph } from '../../../src/workbench/editor/type-paragraph';
import { typedText } from '../../../src/workbench/editor/typed-text';
import { bodyOf, field, p, r, sdt, story } from './story';

test('only the letters that changed are written, and formatting stays', () => {
  const main = story(p(r('Die '), r('Kosten', '<w:b/>'), r(' steigen.')));
  expect(typeParagraph(main, 0, 'Die Folgekosten steigen.')).toBe('typed');
  expect(bodyOf(main)).toBe(p(r('Die '), r('Folgekosten', '<w:b/>'), r(' steigen.')));
});

test('a word that is replaced keeps the formatting of the old one', () => {
  const main = story(p(r('Die '), r('Kosten', '<w:b/>'), r(' steigen.')));
  typeParagraph(main, 0, 'Die Mieten steigen.');
  expect(bodyOf(main)).toContain('<w:b/></w:rPr><w:t xml:space="preserve">Mieten</w:t>');
});

test('text typed inside a control stays inside it', () => {
  const main = story(p(r('Bewertung: '), sdt('a', r('keine')), r(' (Stand heute)')));
  typeParagraph(main, 0, 'Bewertung: fast keine (Stand heute)');
  expect(storyControls(main)[0]?.textContent).toBe('fast keine');
});

test('text typed at the end of a control goes inside when nothing else is known', () => {
  const main = story(p(r('Bewertung: '), sdt('a', r('keine'))));
  typeParagraph(main, 0, 'Bewertung: keine.');
  expect(storyControls(main)[0]?.textContent).toBe('keine.');
});

test('text typed behind a control stays outside when the caret is outside', () => {
  const main = story(p(r('Bewertung: '), sdt('a', r('keine', '<w:i/>'))));
  typeParagraph(main, 0, 'Bewertung: keine.', { control: null });
  expect(storyControls(main)[0]?.textContent).toBe('keine');
  expect(mainTexts(main)).toEqual(['Bewertung: keine.']);
});

test('between two controls the caret decides', () => {
  const between = (control: number): (string | null | undefined)[] => {
    const main = story(p(sdt('a', r('A')), sdt('b', r('B'))));
    typeParagraph(main, 0, 'AxB', { control });
    return storyControls(main).map((each) => each.textContent);
  };
  expect(between(0)).toEqual(['Ax', 'B']);
  expect(between(1)).toEqual(['A', 'xB']);
});

test('the caret tells which of several equal letters was deleted', () => {
  const main = story(p(r('a'), sdt('c', r('ab'))));
  typeParagraph(main, 0, 'ab', { offset: 1, control: 0 });
  expect(storyControls(main)[0]?.textContent).toBe('b');
});

test('a control that is emptied stays and takes text again with its formatting', () => {
  const main = story(p(r('Grund: '), sdt('a', r('x', '<w:i/>'))));
  expect(typeParagraph(main, 0, 'Grund: ')).toBe('typed');
  expect(typeParagraph(main, 0, 'Grund: neu')).toBe('typed');
  expect(bodyOf(main)).toContain(`<w:sdtContent>${r('neu', '<w:i/>')}</w:sdtContent>`);
});

test('tabs and line breaks become markup of their own', () => {
  const main = story(p(r('ab')));
  typeParagraph(main, 0, 'a\tx\nb');
  expect(bodyOf(main)).toContain(
    '<w:t xml:space="preserve">a</w:t><w:tab/><w:t xml:space="preserve">x</w:t><w:br/><w:t xml:space="preserve">b</w:t>',
  );
  expect(mainTexts(main)).toEqual(['a\tx\nb']);
});

test('deletions, hidden text and field codes stay as they are', () => {
  const hidden = r('geheim', '<w:vanish/>');
  const deleted = '<w:del w:id="1" w:author="x"><w:r><w:delText>alt</w:delText></w:r></w:del>';
  const main = story(p(r('eins '), deleted, hidden, field('PAGE', r('7')), r(' zwei')));
  expect(mainTexts(main)).toEqual(['eins 7 zwei']);
  typeParagraph(main, 0, 'einst 7 zwei');
  expect(bodyOf(main)).toContain(hidden + field('PAGE', r('7')));
  expect(bodyOf(main)).toContain(deleted);
});

test('a field that began in a paragraph before still counts', () => {
  const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:t>code</w:t></w:r>';
  const end = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>';
  const main = story(p(begin) + p(r('mehr'), end, r('Ergebnis')));
  expect(mainTexts(main)).toEqual(['', 'Ergebnis']);
  expect(typeParagraph(main, 1, 'Ergebnisse')).toBe('typed');
});

test('text typed behind a hyperlink is no part of it', () => {
  const main = story(p(`<w:hyperlink w:anchor="x">${r('Anlage')}</w:hyperlink>`, r('')));
  typeParagraph(main, 0, 'Anlage 1', {});
  expect(mainTexts(main)).toEqual(['Anlage 1']);
});

test.each([
  '<w:lock w:val="contentLocked"/>',
  '<w:lock w:val="sdtContentLocked"/>',
  '<w:dropDownList/>',
])('a control with %s refuses typing and nothing changes', (lock) => {
  const main = story(p(r('a'), sdt('x', r('fest'), lock)) + sdt('y', p(r('b')), lock));
  const before = bodyOf(main);
  expect(typeParagraph(main, 0, 'afester')).toBe('refused');
  expect(typeParagraph(main, 1, 'c')).toBe('refused');
  expect(bodyOf(main)).toBe(before);
});

const text = fc.string({
  unit: fc.constantFrom('a', 'b', ' ', '\t', '\n', 'ä', '😀', '😁', '🌀', '🜀', '<', '&', '\u0002'),
  maxLength: 12,
});
const plain = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '🜀', '😀'), maxLength: 5 });
const inline: fc.Arbitrary<string> = fc.oneof(
  plain.map((content) => r(content)),
  plain.map((content) => r(content, '<w:b/>')),
  plain.map((content) => r(content, '<w:vanish/>')),
  fc.constant('<w:r><w:tab/></w:r>'),
  fc.constant('<w:r><w:t>a</w:t><w:br/><w:noBreakHyphen/></w:r>'),
  plain.map((content) => `<w:ins w:id="1" w:author="x">${r(content)}</w:ins>`),
  plain.map((content) => `<w:del w:id="2" w:author="x">${r(content)}</w:del>`),
  plain.map((content) => `<w:hyperlink w:anchor="x">${r(content)}</w:hyperlink>`),
  plain.map((content) => field('REF x', r(content))),
  plain.map((content) => sdt('one', r(content))),
  fc.constant(sdt('empty', '')),
  fc.tuple(plain, plain).map(([a, b]) => sdt('outer', r(a) + sdt('inner', r(b)))),
);
const paragraph = fc.array(inline, { maxLength: 5 }).map((content) => p(...content));

test('typing any text into any paragraph gives that text, keeps every control and every other paragraph', () => {
  fc.assert(
    fc.property(
      fc.array(paragraph, { minLength: 1, maxLength: 4 }),
      fc.nat(),
      fc.array(text, { minLength: 1, maxLength: 4 }),
      fc.option(fc.nat(12), { nil: undefined }),
      (paragraphs, at, texts, offset) => {
        const main = story(paragraphs.join(''));
        const index = at % paragraphs.length;
        const controls = storyControls(main).length;
        for (const typed of texts) {
          const expected = mainTexts(main).map((old, i) => (i === index ? typedText(typed) : old));
          expect(
            typeParagraph(main, index, typed, offset === undefined ? {} : { offset }),
          ).not.toBe('refused');
          expect(mainTexts(main)).toEqual(expected);
          expect(storyControls(main)).toHaveLength(controls);
        }
      },
    ),
    { numRuns: 400 },
  );
});
