import { parseTree } from '../../src/docx/xml/tree';
import { builderBeside } from '../../src/wordprocessingml/builder';
import {
  ensureProperties,
  ensureProperty,
  propertyGroup,
  setProperty,
} from '../../src/wordprocessingml/properties';
import {
  childElements,
  childNamed,
  nameOf,
  type XmlElement,
} from '../../src/wordprocessingml/tree';

const transitional = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';

/** The first paragraph of a document whose own prefix is not "w". */
function paragraph(content: string, namespace = transitional): XmlElement {
  const xml = `<x:document xmlns:x="${namespace}"><x:body><x:p>${content}</x:p></x:body></x:document>`;
  const element = childNamed(parseTree(xml, 'part', 20).documentElement, 'w:body', 'w:p');
  if (!element) throw new Error('no paragraph');
  return element;
}

const names = (element: XmlElement | null): string[] =>
  element ? childElements(element).map(nameOf) : [];

describe.each([
  ['transitional', transitional],
  ['strict', strict],
])('properties of a %s document', (_, namespace) => {
  it('stand in the order of the schema, whatever came first', () => {
    const element = paragraph('<x:r/>', namespace);
    const properties = ensureProperties(element, 'w:pPr');
    for (const name of ['w:jc', 'w:pStyle', 'w:rPr', 'w:spacing', 'w:keepNext'] as const)
      ensureProperty(properties, name);
    expect(names(element)).toEqual(['w:pPr', 'w:r']);
    expect(names(properties)).toEqual(['w:pStyle', 'w:keepNext', 'w:spacing', 'w:jc', 'w:rPr']);
    expect(properties.namespaceURI).toBe(namespace);
  });

  it('are made once, changed in place and taken out again', () => {
    const properties = ensureProperties(paragraph('<x:pPr><x:jc/></x:pPr>', namespace), 'w:pPr');
    setProperty(properties, 'w:pStyle', 'a');
    setProperty(properties, 'w:pStyle', 'b');
    expect(names(properties)).toEqual(['w:pStyle', 'w:jc']);
    expect(childNamed(properties, 'w:pStyle')?.getAttributeNS(namespace, 'val')).toBe('b');
    setProperty(properties, 'w:pStyle', null);
    expect(names(properties)).toEqual(['w:jc']);
  });
});

test('the formatting of a paragraph mark goes before section and revisions', () => {
  const element = paragraph('<x:pPr><x:sectPr/><x:pPrChange/></x:pPr>');
  ensureProperties(ensureProperties(element, 'w:pPr'), 'w:rPr');
  expect(names(childNamed(element, 'w:pPr'))).toEqual(['w:rPr', 'w:sectPr', 'w:pPrChange']);
});

test('properties of a row follow its exceptions from the table', () => {
  const row = paragraph('<x:tr><x:tblPrEx/><x:tc/></x:tr>');
  const element = childNamed(row, 'w:tr');
  if (element) ensureProperties(element, 'w:trPr');
  expect(names(element)).toEqual(['w:tblPrEx', 'w:trPr', 'w:tc']);
});

test('a control says its name before its kind, which the order does not list', () => {
  const control = childNamed(paragraph('<x:sdt><x:sdtPr><x:date/></x:sdtPr></x:sdt>'), 'w:sdt');
  const properties = childNamed(control, 'w:sdtPr');
  if (properties) setProperty(properties, 'w:tag', 'a');
  expect(names(properties)).toEqual(['w:tag', 'w:date']);
});

test('a group is sorted, and there is none without properties', () => {
  const build = builderBeside(paragraph(''));
  const group = propertyGroup(build, 'w:rPr', [build.element('w:sz'), null, build.element('w:b')]);
  expect(names(group)).toEqual(['w:b', 'w:sz']);
  expect(propertyGroup(build, 'w:rPr', [null])).toBeNull();
});
