import { ComplexFields } from '../../src/wordprocessingml/complex-fields';
import { taggedControls, tagOf } from '../../src/wordprocessingml/controls';
import { storyControls, storyFields, storyParagraphs } from '../../src/wordprocessingml/story';
import { nameOf } from '../../src/wordprocessingml/tree';
import { parseTree } from '../../src/docx/xml/tree';

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const mc = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const wps = 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape';

const document = (body: string) =>
  parseTree(
    `<w:document xmlns:w="${w}" xmlns:mc="${mc}" xmlns:wps="${wps}" xmlns:other="urn:other"><w:body>${body}</w:body></w:document>`,
    'part',
    40,
  );
const p = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const texts = (body: string): (string | null)[] =>
  storyParagraphs(document(body)).map((paragraph) => paragraph.textContent);

test('a name has the prefix of the code, not that of the file', () => {
  const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
  const names = [w, strict, 'urn:other'].map((uri) => {
    const root = parseTree(`<a:p xmlns:a="${uri}"/>`, 'part', 5).documentElement;
    return root && nameOf(root);
  });
  expect(names).toEqual(['w:p', 'w:p', '{urn:other}p']);
});

test('a text box is a story of its own', () => {
  expect(
    texts(
      `<w:p><w:r><w:pict><w:txbxContent>${p('box')}</w:txbxContent></w:pict></w:r></w:p>${p('b')}`,
    ),
  ).toHaveLength(2);
});

test('of what is written twice the branch counts that Word understands', () => {
  const choice = (prefix: string): string =>
    `<mc:AlternateContent><mc:Choice Requires="${prefix}">${p('choice')}</mc:Choice><mc:Fallback>${p('fallback')}</mc:Fallback></mc:AlternateContent>`;
  expect(texts(choice('wps'))).toEqual(['choice']);
  expect(texts(choice('other'))).toEqual(['fallback']);
});

test('controls come outer before inner; those without a tag are none of a snapshot', () => {
  const sdt = (tag: string, content: string): string =>
    `<w:sdt><w:sdtPr>${tag && `<w:tag w:val="${tag}"/>`}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  const tree = document(sdt('outer', sdt('', sdt('inner', p('a')))));
  expect(storyControls(tree)).toHaveLength(3);
  expect(taggedControls(tree).map(tagOf)).toEqual(['outer', 'inner']);
});

describe('complex fields', () => {
  const follow = (types: string[], ignored = new Set<number>()): ComplexFields<number> => {
    const fields = new ComplexFields(ignored);
    for (const [at, type] of types.entries()) fields.mark(type, at);
    return fields;
  };

  it('hide what stands before the result, also of a field inside a code', () => {
    expect(follow(['begin']).inCode).toBe(true);
    expect(follow(['begin', 'separate']).inCode).toBe(false);
    expect(follow(['begin', 'begin', 'separate']).inCode).toBe(true);
    expect(follow(['begin', 'begin', 'end', 'separate', 'end']).depth).toBe(0);
  });

  it('are ignored when they are known to have no end', () => {
    const fields = follow(['begin', 'begin', 'separate', 'end']);
    expect(fields.unfinished()).toEqual([0]);
    expect(follow(['begin'], new Set(fields.unfinished())).inCode).toBe(false);
  });

  it('are followed on their own in a copy', () => {
    const fields = follow(['begin']);
    fields.copy().mark('end', 1);
    expect(fields.inCode).toBe(true);
  });

  it('of a story that never end hide nothing in it', () => {
    const mark = '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>';
    const tree = document(mark);
    const fields = storyFields(tree);
    const [begin] = tree.getElementsByTagNameNS(w, 'fldChar');
    if (begin) fields.mark('begin', begin);
    expect(fields.inCode).toBe(false);
  });
});
