import { openPackage } from '../../../src/docx/package/package';
import { readSnapshot } from '../../../src/docx/read/snapshot';
import { docx, p, table } from '../../fixtures/docx';

const unread = (body: string) => readSnapshot(openPackage(docx({ body })), 'urn:x').unread;
const chunk = '<w:altChunk r:id="rId9"/>';
const sub = '<w:p><w:subDoc r:id="rId9"/></w:p>';

test.each([
  ['a file in the body', p('a') + chunk, [{ kind: 'inserted-file', paragraph: 0 }]],
  ['a file before all text', chunk + p('a'), [{ kind: 'inserted-file', paragraph: null }]],
  [
    'a file in a cell',
    table([[p('a') + chunk + p('')]]),
    [{ kind: 'inserted-file', paragraph: 0 }],
  ],
  [
    'a file in a content control',
    `<w:sdt><w:sdtContent>${p('a')}${chunk}</w:sdtContent></w:sdt>`,
    [{ kind: 'inserted-file', paragraph: 0 }],
  ],
  ['a sub-document', p('a') + sub, [{ kind: 'sub-document', paragraph: 1 }]],
  [
    'both',
    sub + p('a') + chunk,
    [
      { kind: 'sub-document', paragraph: 0 },
      { kind: 'inserted-file', paragraph: 1 },
    ],
  ],
  ['nothing of the kind', p('a'), undefined],
])('text that lies elsewhere is told: %s', (_, body, expected) => {
  expect(unread(body)).toEqual(expected);
});
