import { openPackage } from '../../../src/docx/package/package';
import { readSnapshot } from '../../../src/docx/read/snapshot';
import { parseTree } from '../../../src/docx/xml/tree';
import { plainText } from '../../../src/wordprocessingml/runs';
import { storyParagraphs } from '../../../src/wordprocessingml/story';
import { descendantsNamed } from '../../../src/wordprocessingml/tree';
import { docx } from '../../fixtures/docx';

const texts = (body: string, root = '') => {
  const bytes = docx({ body, root });
  return readSnapshot(openPackage(bytes), 'urn:x').paragraphs.map(({ text }) => text);
};
const preserve = ' xml:space="preserve"';
const usual = ' xml:space="default"';
const words = (p: string, r: string, t: string) =>
  `<w:p${p}><w:r${r}><w:t${t}>Klima </w:t></w:r><w:r><w:t>hier</w:t></w:r></w:p>`;

test.each([
  ['nothing', words('', '', ''), '', 'Klimahier'],
  ['the root', words('', '', ''), preserve, 'Klima hier'],
  ['the paragraph', words(preserve, '', ''), '', 'Klima hier'],
  ['the run', words('', preserve, ''), '', 'Klima hier'],
  ['an inner element that says otherwise', words(preserve, usual, ''), '', 'Klimahier'],
  ['the text itself', words('', '', usual), preserve, 'Klimahier'],
])('white space at the ends of a text counts as %s says', (_, body, root, expected) => {
  expect(texts(body, root)).toEqual([expected]);
});

test('a paragraph says nothing of the white space in the next one', () => {
  expect(texts(words(preserve, '', '') + words('', '', ''))).toEqual(['Klima hier', 'Klimahier']);
});

describe('an element that Word does not know', () => {
  const wrapped = '<w:p><x:mark><w:r><w:t>Klima</w:t></w:r></x:mark></w:p>';

  test.each([
    ['is left out', '', ['']],
    ['is read by its name', ' mc:ProcessContent="x:mark"', ['Klima']],
    ['is read like all of its namespace', ' mc:ProcessContent="x:other x:*"', ['Klima']],
    ['is left out where another is named', ' mc:ProcessContent="x:other"', ['']],
  ])('%s', (_, attribute, expected) => {
    expect(texts(wrapped, attribute)).toEqual(expected);
  });
});

test('a tree that is written to says the same', () => {
  const body = '<w:p><x:mark><w:p><w:r><w:t>Klima </w:t></w:r></w:p></x:mark></w:p>';
  const namespaces =
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:x="urn:example:unknown"';
  const parse = (more: string) =>
    parseTree(`<w:document ${namespaces}${more}><w:body>${body}</w:body></w:document>`, 'x', 100);
  const read = parse(`${preserve} mc:ProcessContent="x:*"`);
  expect(storyParagraphs(read)).toHaveLength(2);
  expect(storyParagraphs(parse(''))).toHaveLength(1);
  expect(descendantsNamed(read, 'w:r').map(plainText)).toEqual(['Klima ']);
});
