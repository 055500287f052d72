import { openPackage } from '../../src/docx/package/package';
import { readSnapshot } from '../../src/docx/read/snapshot';
import { hasTrailingParagraph } from '../../src/word/write/trailing-paragraph';
import { docx, p, run, sdt } from '../fixtures/docx';

/** Whether the last paragraph counts as the one that insertion left behind a statement at the end. */
function isOurs(last: string): boolean {
  const body = p('Beschluss') + sdt('statement', p('Klima')) + last;
  return hasTrailingParagraph(readSnapshot(openPackage(docx({ body })), 'urn:x'), 0);
}

test('the empty paragraph behind a statement at the end goes with it', () => {
  expect(isOurs('<w:p/>')).toBe(true);
});

test.each([
  ['text', p('Anlagen')],
  ['a picture', '<w:p><w:r><w:drawing/></w:r></w:p>'],
  ['an older picture', '<w:p><w:r><w:pict/></w:r></w:p>'],
  ['an embedded object', '<w:p><w:r><w:object/></w:r></w:p>'],
  ['a footnote', '<w:p><w:r><w:footnoteReference w:id="2"/></w:r></w:p>'],
  [
    'a text box',
    `<w:p><w:r><w:pict><w:txbxContent><w:p>${run('Siegel')}</w:p></w:txbxContent></w:pict></w:r></w:p>`,
  ],
])('a last paragraph with %s stays when the statement is taken out', (_, last) => {
  expect(isOurs(last)).toBe(false);
});
