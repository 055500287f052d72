import fc from 'fast-check';
import { childRanges } from '../../../src/docx/xml/child-ranges';

const found = (xml: string) =>
  childRanges(xml)?.map((ranges) => ranges.map(({ start, end }) => xml.slice(start, end))) ?? null;

test.each<[string, string[][]]>([
  ['<r/>', []],
  ['<r><a/><b></b></r>', [[], []]],
  [
    '<?xml version="1.0"?>\n<r><a><x/>t<y><z/></y></a><b><c>d</c></b></r>',
    [['<x/>', '<y><z/></y>'], ['<c>d</c>']],
  ],
  [`<r><a><x q="a>b" p='/>'/><y></y ></a></r>`, [[`<x q="a>b" p='/>'/>`, '<y></y >']]],
  ['<r a="<"><a>></a></r>', [[]]],
])('the children of the children in %s', (xml, expected) => {
  expect(found(xml)).toEqual(expected);
});

test.each(['<r><!-- <a> --></r>', '<r><a><![CDATA[<b>]]></a></r>', '<r><?x <a>?></r>', '<r a="'])(
  '%s is not taken apart',
  (xml) => expect(childRanges(xml)).toBeNull(),
);

test('any elements are found as they were written', () => {
  const value = fc.string({ unit: fc.constantFrom('a', '>', '/', "'", ' ', '=') });
  const leaf = fc.tuple(value, fc.boolean()).map(([text, empty]) => {
    const start = `<w:x q="${text}"`;
    return empty ? `${start}/>` : `${start}>${text.replaceAll("'", '')}</w:x>`;
  });
  const block = fc.array(leaf, { maxLength: 3 }).map((inner) => `<w:p>${inner.join('')}</w:p>`);
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.oneof(block, leaf), { maxLength: 4 }), { maxLength: 3 }),
      (all) => {
        const xml = `<w:d>${all.map((one) => `<w:body>${one.join(' ')}</w:body>`).join('')}</w:d>`;
        expect(found(xml)).toEqual(all);
      },
    ),
  );
});
